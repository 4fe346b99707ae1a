import type { Statement } from '../rulebook/statement.ts'
import { sortBy } from './sort-by.ts'

/** Statements by clause, rule and question; those alike in all of it keep the order written. */
export function inStatementOrder(statements: readonly Statement[]): readonly Statement[] {
  return sortBy(statements, (statement) => [
    statement.clause,
    statement.rule,
    statement.step,
    statement.question,
    subjectOf(statement),
  ])
}

function subjectOf(statement: Statement): string {
  switch (statement.question) {
    case 'who':
    case 'handover':
      return statement.task
    case 'pays':
      return statement.cost
    case 'deferred':
      return `${statement.of} ${statement.subject}`
  }
}
