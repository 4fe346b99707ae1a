import type { TimeSpan } from '../../rulebook/statement.ts'
import type { When } from '../deadline.ts'
import { countDays, countMonths, countWorkingDays, type DayReached } from './count-days.ts'
import {
  dateOfDay,
  dayOfInstant,
  LAST_INSTANT,
  MILLISECONDS_A_MINUTE,
  writeInstant,
} from './days-and-instants.ts'
import type { LocalTime } from './local-time.ts'
import type { Occurrence } from './occurrence.ts'
import type { Pauses } from './pauses.ts'
import type { Range } from './ranges.ts'

/** Where an amount of time ends, or why that cannot be told. */
export type Reached =
  | {
      readonly kind: 'reached'
      /** A date for days, weeks, months and years: the end of that day. */
      readonly due: When
      /** Where a time of day is not given, the latest it can be; null: {@link due} is the only one. */
      readonly latest: When | null
      readonly dueDay: number
      readonly latestDay: number
    }
  | Unreached

export interface Unreached {
  readonly kind: 'stopped' | 'too-far'
}

/**
 * Counts an amount of time from when something happened.
 *
 * Hours and minutes are elapsed time. Days are counted from the local day on,
 * which is itself not counted. For the same clock, neither a later start nor a
 * further pause ever makes the end earlier.
 */
export function countTime(
  { count, unit }: TimeSpan,
  start: Occurrence,
  pauses: Pauses,
  local: LocalTime,
): Reached {
  switch (unit) {
    case 'minute':
      return countElapsed(count * MILLISECONDS_A_MINUTE, start, pauses, local)
    case 'hour':
      return countElapsed(count * 60 * MILLISECONDS_A_MINUTE, start, pauses, local)
    case 'day':
      return onDay(countDays(start.day, count, pauses.days))
    case 'working-day':
      return onDay(countWorkingDays(start.day, count, pauses.days, local))
    case 'week':
      return onDay(countDays(start.day, count * 7, pauses.days))
    case 'month':
      return onDay(countMonths(start.day, count, pauses.days))
    case 'year':
      return onDay(countMonths(start.day, count * 12, pauses.days))
  }
}

function onDay(day: DayReached): Reached {
  if (typeof day === 'string') return { kind: day }
  return { kind: 'reached', due: dateOfDay(day), latest: null, dueDay: day, latestDay: day }
}

function countElapsed(
  milliseconds: number,
  start: Occurrence,
  { surely, perhaps }: Pauses,
  { counted: zone }: LocalTime,
): Reached {
  const due = elapsedAfter(start.earliest, milliseconds, surely)
  const latest = elapsedAfter(start.latest, milliseconds, perhaps)
  if (latest === Infinity) return { kind: 'stopped' }
  if (latest > LAST_INSTANT) return { kind: 'too-far' }
  return {
    kind: 'reached',
    due: writeInstant(due, zone),
    latest: due === latest ? null : writeInstant(latest, zone),
    // What ends at midnight ends with the day before.
    dueDay: dayOfInstant(due - 1, zone),
    latestDay: dayOfInstant(latest - 1, zone),
  }
}

/** The first instant before which so much time has run; infinite if a pause without end comes first. */
function elapsedAfter(start: number, milliseconds: number, pauses: readonly Range[]): number {
  let at = start
  let left = milliseconds
  for (const pause of pauses) {
    const runs = Math.max(0, pause.start - at)
    if (left <= runs) break
    left -= runs
    at = Math.max(at, pause.end)
    if (at === Infinity) return Infinity
  }
  return at + left
}
