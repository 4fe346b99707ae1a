import type { IntervalAnswer } from '../../ask/request.ts'
import type { LimitAnswer } from '../../ask/statement-answer.ts'
import type { TimeSpan } from '../../rulebook/statement.ts'
import type { TimeNote } from '../deadline.ts'
import type { Reached } from './count-time.ts'
import { instantOf, isDate } from './days-and-instants.ts'
import type { LocalTime } from './local-time.ts'
import { pausesOf } from './pauses.ts'
import { overlap } from './ranges.ts'
import type { StartOfLimit } from './start-of-limit.ts'

export function countsHours({ unit }: TimeSpan): boolean {
  return unit === 'minute' || unit === 'hour'
}

/** What the text itself says of its limit, whatever the dates are. */
export function writtenNotes({ wherePossible, extendableBy }: LimitAnswer): readonly TimeNote[] {
  return [
    ...(wherePossible ? [{ kind: 'where-possible' as const }] : []),
    ...(extendableBy === null ? [] : [{ kind: 'extendable' as const, by: extendableBy }]),
  ]
}

/** Where hours are counted: of what no time of day is given. */
export function withoutTimeNotes(
  { withoutTime }: Pick<StartOfLimit, 'withoutTime'>,
  leftOut: readonly IntervalAnswer[],
): readonly TimeNote[] {
  const intervals = leftOut.filter(({ from, to }) => isDate(from) || (to !== null && isDate(to)))
  return [
    ...withoutTime.map((event) => ({ kind: 'no-time-of-day' as const, event })),
    ...namesOf(intervals).map((interval) => ({ kind: 'interval-without-time' as const, interval })),
  ]
}

export function leftOutNotes(leftOut: readonly IntervalAnswer[]): readonly TimeNote[] {
  return leftOut.length === 0 ? [] : [{ kind: 'left-out', intervals: namesOf(leftOut) }]
}

/** The intervals that stop the clock between the start and the end. */
export function intervalsBetween(
  intervals: readonly IntervalAnswer[],
  span: TimeSpan,
  start: StartOfLimit,
  reached: Reached,
  { counted }: LocalTime,
): readonly IntervalAnswer[] {
  return intervals.filter((interval) => {
    const { perhaps, days } = pausesOf([interval], counted)
    if (!countsHours(span)) {
      const end = reached.kind === 'reached' ? reached.dueDay + 1 : Infinity
      return overlap(days, { start: start.day + 1, end }) > 0
    }
    const end = reached.kind === 'reached' ? instantOf(reached.latest ?? reached.due) : Infinity
    return overlap(perhaps, { start: start.earliest, end }) > 0
  })
}

function namesOf(intervals: readonly IntervalAnswer[]): readonly string[] {
  return [...new Set(intervals.map(({ interval }) => interval))]
}
