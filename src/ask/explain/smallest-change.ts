import { Bug } from '../../bug.ts'
import type { CaseFacts } from '../../rulebook/case-facts.ts'
import type { Condition } from '../../rulebook/condition.ts'
import { evaluate } from '../../rulebook/evaluate.ts'
import { variablesIn } from '../../rulebook/variables-in.ts'
import { factOf } from '../open-facts.ts'
import type { Prepared, PreparedFact } from '../prepared.ts'
import type { ChangeInput } from './change-input.ts'
import { factSets, once, unionOf, type FactSet } from './fact-sets.ts'
import { factStates, withoutFact } from './fact-states.ts'
import type { Work } from './find-completion.ts'
import { canBe, loosened } from './loosened.ts'

/** A case in which a condition holds, and the facts in which it differs from the one asked about. */
export interface Change {
  /** In the order of the vocabulary. */
  readonly changed: readonly PreparedFact[]
  /** Each value of a changed fact that is here will do. */
  readonly facts: CaseFacts
}

/** Evaluations of a condition for one clause; few need a hundred. */
const MOST_WORK = 20_000

/**
 * The smallest change of what is given after which a condition holds: of the
 * fewest facts changed or added; of several, that of the least sensitive facts
 * all together; then of those first in the vocabulary. What the vocabulary
 * rules out is no change.
 *
 * @returns `'impossible'` if there is none, whatever is changed;
 *   `'not-worked-out'` if there is too much to try.
 */
export function smallestChange(input: ChangeInput): Change | 'impossible' | 'not-worked-out' {
  const work: Work = { left: MOST_WORK }
  const most = factsIn([input.condition, ...input.never]).length
  for (let size = 0; size <= most; size += 1) {
    const sets = candidates(input, size, work)
    if (sets === undefined) return 'not-worked-out'
    for (const set of sets) {
      const found = tryFacts(set, input.facts, input, work)
      if (work.left < 0) return 'not-worked-out'
      if (found !== undefined) return { changed: set, facts: loosened(set, found, input, work) }
    }
  }
  return 'impossible'
}

/** The sets of `size` facts that may do, the best first. */
function candidates(
  input: ChangeInput,
  size: number,
  work: Work,
): readonly (readonly PreparedFact[])[] | undefined {
  const { condition, facts, never, prepared } = input
  const needed = factSets(condition, facts, size, work)
  if (needed === undefined) return undefined
  // What is given beside may have to change along, where it cannot be together with the rest.
  const given = new Set([...facts.keys()].map(factOf))
  const besides = factsIn(never).filter((fact) => given.has(fact))
  let sets: readonly FactSet[] = needed
  for (const fact of besides) {
    work.left -= sets.length
    const more = sets.map((set) => unionOf(set, [fact])).filter((set) => set.length <= size)
    sets = once([...sets, ...more])
  }
  if (work.left < 0) return undefined
  return sets
    .filter((set) => set.length === size)
    .map((set) => inOrder(set, prepared))
    .sort(byCost)
}

function factsIn(conditions: readonly Condition[]): readonly string[] {
  return [...new Set(conditions.flatMap(variablesIn).map(factOf))]
}

function inOrder(set: FactSet, { facts }: Pick<Prepared, 'facts'>): readonly PreparedFact[] {
  return set
    .map((id) => {
      const fact = facts.get(id)
      if (fact === undefined) throw new Bug(`no fact \`${id}\``)
      return fact
    })
    .sort((a, b) => a.rank - b.rank)
}

function byCost(a: readonly PreparedFact[], b: readonly PreparedFact[]): number {
  const sensitivity = (set: readonly PreparedFact[]): number =>
    set.reduce((sum, { entry }) => sum + entry.sensitivity, 0)
  const [first = 0] = a
    .map(({ rank }, at) => rank - (b[at]?.rank ?? 0))
    .filter((less) => less !== 0)
  return sensitivity(a) - sensitivity(b) || first
}

/** A case in which each of some facts is given otherwise and the condition holds; undefined: none, or too much to try. */
function tryFacts(
  [fact, ...others]: readonly PreparedFact[],
  facts: CaseFacts,
  input: ChangeInput,
  work: Work,
): CaseFacts | undefined {
  const { condition, never, variables } = input
  if (fact === undefined) {
    work.left -= 1
    return evaluate(condition, facts) === 'holds' && canBe(facts, input, work) ? facts : undefined
  }
  for (const state of factStates(fact, [condition, ...never], facts, variables)) {
    work.left -= 1
    if (work.left < 0) return undefined
    const open = others.reduce((rest, { domain }) => withoutFact(rest, domain.id), state)
    if (evaluate(condition, open) === 'fails') continue
    const found = tryFacts(others, state, input, work)
    if (found !== undefined) return found
  }
  return undefined
}
