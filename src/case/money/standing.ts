import type { PaysQuestion } from '../../ask/answer.ts'
import type { OpenFacts } from '../../ask/open-facts.ts'
import type { PaysStatementAnswer } from '../../ask/statement-answer.ts'

/** What is said of a cost, and whether it stands. */
export interface Standing {
  readonly said: PaysStatementAnswer
  /** Facts that tell whether it stands; null: it does. */
  readonly needs: readonly string[] | null
}

/**
 * Everything said of this cost that stands or may stand, whether it answers who
 * pays or not: an entry may say no more than who advances. Rules about money in
 * general (`funding`) say nothing of this cost.
 */
export function standingOf(question: PaysQuestion): readonly Standing[] {
  const { statements, general, freeFor, entriesIf } = question
  const waiting = new Map(entriesIf.map((one) => [one.entry, factsOf(one)]))
  const possible = question.status === 'unknown' ? question.possible : []
  return [
    ...[...statements, ...general, ...freeFor].map((said) => ({
      said,
      needs: waiting.get(said.entry) ?? null,
    })),
    ...possible.map((said) => ({ said, needs: factsOf(said) })),
  ]
}

/** All facts on which something depends, also those that cannot be established. */
export function factsOf(open: OpenFacts): readonly string[] {
  return [...new Set([...open.needs, ...open.cannotBeEstablished])]
}
