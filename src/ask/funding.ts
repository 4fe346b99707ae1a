import { evaluate } from '../rulebook/evaluate.ts'
import { answerPaysStatement } from './answer-pays.ts'
import type { Context } from './context.ts'
import type { PreparedPays } from './prepared.ts'
import type { PaysStatementAnswer } from './statement-answer.ts'

/** The rules about money in general that hold: they stand below every particular one, and answer nothing. */
export function fundingOf(
  { funding }: PreparedPays,
  context: Context,
): readonly PaysStatementAnswer[] {
  if (funding.length === 0) return NONE
  return funding
    .filter(
      ({ statement, clause }) =>
        context.truthOf(statement.rule) === 'holds' &&
        evaluate(context.presences.ofClause(clause).when, context.facts) === 'holds',
    )
    .map((said) => answerPaysStatement(said, context))
}

const NONE: readonly PaysStatementAnswer[] = []
