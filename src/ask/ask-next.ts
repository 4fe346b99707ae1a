import { Bug } from '../bug.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import type { AskNext } from './answer.ts'
import type { CaseContext } from './context.ts'
import { eventOf } from './date-variable.ts'
import { isUndetermined } from './open-facts.ts'
import type { Use } from './uses-of-facts.ts'

/**
 * The facts still to establish, the most useful first: those that decide
 * which way a procedure takes; those that decide questions, by how much they
 * narrow the answers for each point of sensitivity; then those that decide parts
 * of answers, such as a document; then those that only name a body.
 *
 * @param uses - what each fact would decide; several uses in the same words
 *   count once.
 */
export function askNext(uses: readonly Use[], context: CaseContext): readonly AskNext[] {
  if (uses.length === 0) return NOTHING
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
        a.group - b.group ||
        b.score - a.score ||
        b.settles - a.settles ||
        b.parts - a.parts ||
        a.sensitivity - b.sensitivity ||
        a.rank - b.rank,
    )
    .map(({ entry }) => entry)
}

const NOTHING: readonly AskNext[] = []
const GROUPS = { branch: 0, question: 1, part: 2, name: 3 } as const

function weigh(fact: string, uses: readonly Use[], context: CaseContext) {
  const { question, why, sensitivity, rank } = wordsAbout(fact, context)
  const entry: AskNext = { fact, question, why, decides: wordsOf(uses) }
  return {
    entry,
    group: Math.min(...uses.map(({ decides }) => GROUPS[decides])),
    score: uses.reduce((sum, { narrowing }) => sum + narrowing, 0) / Math.max(1, sensitivity),
    settles: uses.reduce((sum, { settles }) => sum + settles, 0),
    parts: new Set(uses.map(({ step, words }) => `${step}/${words}`)).size,
    sensitivity,
    rank,
  }
}

/** How a fact is asked for; the day of an event like any other. */
function wordsAbout(fact: string, { prepared }: CaseContext) {
  const event = eventOf(fact)
  if (event !== undefined) {
    return {
      question: `When did this happen: ${inSentence(prepared.labels.event(event))}?`,
      why: 'Its date decides which text applies.',
      sensitivity: 1,
      rank: prepared.facts.size,
    }
  }
  const known = prepared.facts.get(fact)
  if (known === undefined) throw new Bug(`no fact \`${fact}\` in the rulebook`)
  const { question, why, sensitivity } = known.entry
  return { question, why, sensitivity, rank: known.rank }
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
