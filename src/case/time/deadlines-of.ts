import type { LimitAnswer, WhoStatementAnswer } from '../../ask/statement-answer.ts'
import type { Deadline } from '../deadline.ts'
import type { Clock } from './clock.ts'
import { endOfWhen } from './compare-when.ts'
import { countriesOf } from './countries-of.ts'
import { deadlineOf } from './deadline-of.ts'
import { lengthened } from './lengthened.ts'
import type { Candidate } from './longer.ts'
import { startKey } from './start-of-limit.ts'

/** One deadline for each limit of a statement and each country whose bodies must keep it. */
export function deadlinesOf(statement: WhoStatementAnswer, clock: Clock): readonly Deadline[] {
  const { clause, limits, extended } = statement
  const countries = countriesOf(statement.responsible)
  const deadlines = limits.flatMap((limit) =>
    countries.map((country) =>
      lengthened(limit, extended, {
        longer: (extension) =>
          extension.limits
            .filter((longer) => takesPlaceOf(longer, limit, limits))
            .map((longer) => withStartOf(limit, longer)),
        workOut: (part, extendedBy) =>
          candidateOf(deadlineOf({ clause, limit: part, extendedBy }, country, clock)),
      }),
    ),
  )
  return deadlines.filter((one, at) => deadlines.findIndex((other) => isSame(one, other)) === at)
}

function candidateOf(deadline: Deadline): Candidate<Deadline> {
  const { limit, status, due, dueAtTheLatest, zone } = deadline
  const isEndless = status === 'stopped' || status === 'too-far'
  const end = due === null ? null : endOfWhen(dueAtTheLatest ?? due, zone)
  return {
    value: deadline,
    end: isEndless ? Infinity : end,
    amount: limit.within,
    days: limit.days,
    start: startKey(limit),
  }
}

/** A longer time without a start of its own runs from where the limit does. */
export function withStartOf({ from, runs }: LimitAnswer, longer: LimitAnswer): LimitAnswer {
  return longer.from.length === 0 ? { ...longer, from, runs } : longer
}

/** With a start that none of the limits has, it lengthens them all. */
function takesPlaceOf(
  longer: LimitAnswer,
  limit: LimitAnswer,
  limits: readonly LimitAnswer[],
): boolean {
  if (longer.from.length === 0) return true
  const start = startKey(longer)
  return start === startKey(limit) || !limits.some((other) => startKey(other) === start)
}

/** Two limits may have been lengthened to one and the same; each of the text stays. */
function isSame(a: Deadline, b: Deadline): boolean {
  if (a === b) return true
  return (
    a.extendedBy !== null &&
    a.extendedBy === b.extendedBy &&
    a.country === b.country &&
    JSON.stringify(a.limit) === JSON.stringify(b.limit)
  )
}
