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
  const extending = statementsOf(question).flatMap((said) =>
    'extended' in said ? said.extended.map(({ by }) => by) : [],
  )
  const outcomes = question.status === 'unknown' ? question.outcomes : []
  const dormant = 'dormant' in question ? question.dormant : []
  const removed = question.replaced.map(({ clause }) => clause)
  return [
    ...said,
    ...dormant,
    ...removed,
    ...question.standsIf.map(({ clause }) => clause),
    ...extending,
    ...question.setAside.flatMap(({ clause, by }) => [clause, by]),
    ...outcomes.flatMap(({ clauses }) => clauses),
  ]
}
