import type { Question } from './answer.ts'
import type {
  HandoverStatementAnswer,
  PaysStatementAnswer,
  WhoStatementAnswer,
} from './statement-answer.ts'

export type StatementAnswer = WhoStatementAnswer | PaysStatementAnswer | HandoverStatementAnswer

/** Everything that a question lists as said, the answer first. */
export function statementsOf(question: Question): readonly StatementAnswer[] {
  const possible = question.status === 'unknown' ? question.possible : []
  switch (question.question) {
    case 'who':
      return [
        ...question.statements,
        ...question.general,
        ...question.alsoRecommended,
        ...question.alsoPermitted,
        ...question.bars,
        ...possible,
      ]
    case 'pays':
      return [
        ...question.statements,
        ...question.general,
        ...question.funding,
        ...question.freeFor,
        ...possible,
      ]
    case 'handover':
      return [...question.statements, ...question.general, ...possible]
  }
}

/** The ids of all clauses that a question names, in the order of naming, perhaps repeated. */
export function clausesNamedIn(question: Question): readonly string[] {
  const passedOn = question.status === 'unknown' ? question.possiblyDeferred : []
  const said = [...statementsOf(question), ...question.deferred, ...passedOn].map(
    ({ clause }) => clause,
  )
  const dormant = 'dormant' in question ? question.dormant : []
  return [...said, ...dormant, ...question.setAside.flatMap(({ clause, by }) => [clause, by])]
}
