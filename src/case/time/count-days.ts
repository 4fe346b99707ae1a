import { LAST_DAY, monthsAfter } from './days-and-instants.ts'
import { isWorkingDay, type LocalTime } from './local-time.ts'
import { covers, overlap, type Range } from './ranges.ts'

/** A day; or a pause without end comes first, or it lies too far ahead. */
export type DayReached = number | 'stopped' | 'too-far'

/** So that a calendar in which hardly a day works is not searched for ever. */
const DAYS_SEARCHED = 200 * 366

/** The last of so many days after the start that no pause covers. */
export function countDays(start: number, count: number, pauses: readonly Range[]): DayReached {
  return withPauses(start, (from) => from + count, pauses)
}

/** The same day so many months later, and no later day than its month has. */
export function countMonths(start: number, months: number, pauses: readonly Range[]): DayReached {
  if (months > LAST_MONTHS) return 'too-far'
  return withPauses(start, (from) => monthsAfter(from, months), pauses)
}

/** More than there are in all years that four digits write. */
const LAST_MONTHS = 12 * 10_000

/**
 * Leaves paused days out: the start moves on by as many days as are paused
 * between the start and the end, to the first one from which the end is not
 * itself paused.
 *
 * For days this is the same as not counting them. For months, whose lengths
 * differ, counting on from the end would give a later start an earlier end; a
 * start that moves on cannot, because the month after a later day ends no earlier.
 */
function withPauses(
  start: number,
  endFrom: (start: number) => number,
  pauses: readonly Range[],
): DayReached {
  let from = start
  for (;;) {
    const end = endFrom(from)
    const isStopped = pauses.some((pause) => pause.end === Infinity && pause.start <= end)
    if (isStopped) return 'stopped'
    if (end > LAST_DAY) return 'too-far'
    const paused = overlap(pauses, { start: start + 1, end: end + 1 })
    if (from - start < paused) from = start + paused
    else if (covers(pauses, end)) from += 1
    else return end
  }
}

/** The last of so many days after the start that work and that no pause covers. */
export function countWorkingDays(
  start: number,
  count: number,
  pauses: readonly Range[],
  local: LocalTime,
): DayReached {
  let left = count
  const last = Math.min(start + DAYS_SEARCHED, LAST_DAY)
  for (let day = start + 1; day <= last;) {
    const pause = pauses.find((range) => range.start <= day && day < range.end)
    if (pause !== undefined) {
      if (pause.end === Infinity) return 'stopped'
      day = pause.end
    } else {
      if (isWorkingDay(day, local)) left -= 1
      if (left === 0) return day
      day += 1
    }
  }
  return 'too-far'
}
