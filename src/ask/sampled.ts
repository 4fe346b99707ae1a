import { pseudoRandom } from '../engine/verify/pseudo-random.ts'
import type { CaseFacts } from '../rulebook/case-facts.ts'
import { evaluate } from '../rulebook/evaluate.ts'
import { nameSet, type ValueSet } from '../rulebook/value-set.ts'
import type { OutcomeAnswer } from './answer.ts'
import { representative } from './class-table.ts'
import { conditionOf, type Context } from './context.ts'
import type { Frame } from './frame.ts'
import { comparedBy } from './same-variable.ts'

/** So many pseudo-random completions of a case are looked at where there are too many to work out. */
const SAMPLES = 200
const SEED = 1

/**
 * What a question comes to in some completions: the same ones each time.
 *
 * @param again - decides the question for a case of which everything is known.
 */
export function sampledOutcomes(
  frame: Frame,
  context: Context,
  again: (context: Context) => OutcomeAnswer | undefined,
): readonly OutcomeAnswer[] {
  const random = pseudoRandom(SEED)
  const found = new Map<string, OutcomeAnswer>()
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const facts = new Map(context.facts)
    for (const { id, values } of frame.variables) {
      if (comparedBy(id) !== undefined) continue
      facts.set(id, valueFrom(values[random.below(values.length)], random.below))
    }
    if (isRuledOut(facts, context)) continue
    const outcome = again(completed(context, facts))
    if (outcome === undefined) continue
    const { status, duty, bodies, clauses } = outcome
    const key = JSON.stringify({ status, duty, bodies })
    const known = found.get(key)
    const all = [...new Set([...(known?.clauses ?? []), ...clauses])].sort()
    found.set(key, { ...outcome, clauses: all })
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? [])
}

function valueFrom(values: ValueSet | undefined, below: (count: number) => number): ValueSet {
  if (values?.kind !== 'names' || values.names.length < 2) return representative(values)
  // Of countries that nothing tells apart, a few are enough for some to be the same.
  const name = values.names[below(Math.min(values.names.length, 4))]
  return nameSet(name === undefined ? [] : [name])
}

function isRuledOut(facts: CaseFacts, { prepared }: Context): boolean {
  return prepared.rulebook.assume.some(({ never }) => evaluate(never, facts) === 'holds')
}

/** The same case with more known of it. */
export function completed(context: Context, facts: CaseFacts): Context {
  return {
    ...context,
    facts,
    places: { ...context.places, facts },
    truthOf: (rule) => evaluate(conditionOf(rule, context), facts),
  }
}
