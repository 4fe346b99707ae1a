import { Bug } from '../bug.ts'
import type { AskNext } from './answer.ts'
import type { CaseContext } from './context.ts'
import { isUndetermined } from './open-facts.ts'
import type { Use } from './uses-of-facts.ts'

/**
 * The facts still to establish, the most useful first: those that decide more
 * questions, then those that decide more parts of answers, then the less
 * sensitive, then as the vocabulary lists them. A fact that only names a body
 * comes last.
 *
 * @param uses - what each fact would decide; several uses in the same words
 *   count once.
 */
export function askNext(uses: readonly Use[], context: CaseContext): readonly AskNext[] {
  if (uses.length === 0) return []
  const byFact = new Map<string, Use[]>()
  for (const use of uses) {
    // What cannot be found out is not asked for again.
    if (isUndetermined(use.fact, context.facts)) continue
    const known = byFact.get(use.fact)
    if (known === undefined) byFact.set(use.fact, [use])
    else known.push(use)
  }
  return [...byFact]
    .map(([fact, of]) => weigh(fact, of, context))
    .sort(
      (a, b) =>
        b.questions - a.questions ||
        b.parts - a.parts ||
        a.sensitivity - b.sensitivity ||
        a.rank - b.rank,
    )
    .map(({ entry }) => entry)
}

function weigh(fact: string, uses: readonly Use[], { prepared }: CaseContext) {
  const known = prepared.facts.get(fact)
  if (known === undefined) throw new Bug(`no fact \`${fact}\` in the rulebook`)
  const { question, why, sensitivity } = known.entry
  const entry: AskNext = { fact, question, why, decides: wordsOf(uses) }
  return {
    entry,
    questions: count(uses, 'question'),
    parts: count(uses, 'part'),
    sensitivity,
    rank: known.rank,
  }
}

function count(uses: readonly Use[], what: Use['decides']): number {
  const those = uses.filter(({ decides }) => decides === what)
  return new Set(those.map(({ step, words }) => `${step}/${words}`)).size
}

/** What a fact decides; of several steps, one text for each. */
function wordsOf(uses: readonly Use[]): readonly string[] {
  const bySteps = new Map<string, Set<string>>()
  for (const { step, words } of uses) {
    bySteps.set(step, (bySteps.get(step) ?? new Set()).add(words))
  }
  return [...bySteps].flatMap(([step, words]) =>
    step === '' ? [...words] : [`${step} (${[...words].join('; ')})`],
  )
}
