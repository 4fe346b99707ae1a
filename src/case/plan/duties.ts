import type { WhoQuestion } from '../../ask/answer.ts'
import type { WhoStatementAnswer } from '../../ask/statement-answer.ts'
import { allOpen } from './facts.ts'

/** A duty, recommendation or permission of a task that stands, or may. */
export interface Standing {
  readonly statement: WhoStatementAnswer
  /** What it depends on; null: it stands whatever else is found out. */
  readonly ifKnown: readonly string[] | null
}

/**
 * What is said to who does a task, prohibitions left out: first what answers,
 * then what says the same less exactly, then what may stand.
 */
export function standingIn(question: WhoQuestion): readonly Standing[] {
  const conditions = new Map(question.standsIf.map((one) => [one.clause, allOpen(one)]))
  const possible = question.status === 'unknown' ? question.possible : []
  return [
    ...[...question.statements, ...question.general].map((statement) => ({
      statement,
      ifKnown: conditions.get(statement.clause) ?? null,
    })),
    ...possible
      .filter(({ duty }) => duty !== 'must-not')
      .map(({ needs, cannotBeEstablished, ...statement }) => ({
        statement,
        ifKnown: allOpen({ needs, cannotBeEstablished }),
      })),
  ]
}
