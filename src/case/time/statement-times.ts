import type { WhoStatementAnswer } from '../../ask/statement-answer.ts'
import type { StatementTimes } from '../deadline.ts'
import type { Clock } from './clock.ts'
import { countriesOf } from './countries-of.ts'
import { deadlinesOf } from './deadlines-of.ts'
import { durationsOf } from './durations-of.ts'
import { fallbackBase } from './fallback-base.ts'
import { fallbackTime } from './fallback-time.ts'

/**
 * Works out the times that one duty sets, for one case.
 *
 * What is counted how is told in docs/time.md. Nothing is guessed: a limit
 * without a number, or whose event has no date, has no due time, and says why.
 *
 * @param statement - with its limits as ISO 8601 durations.
 * @param clock - its events and intervals are dates, or dates and times with
 *   offset, that have been checked.
 */
export function statementTimes(statement: WhoStatementAnswer, clock: Clock): StatementTimes {
  const deadlines = deadlinesOf(statement, clock)
  const [country = null] = countriesOf(statement.responsible)
  const { fallback } = statement
  return {
    clause: statement.clause,
    deadlines,
    durations: durationsOf(statement, clock),
    fallback:
      fallback === null ? null : fallbackTime(fallback, fallbackBase(deadlines, country, clock)),
  }
}
