import type { TimeSpan } from '../../rulebook/statement.ts'
import type { Moment, Reckoning } from './reckoning.ts'

/** Days on which something may start, both included. */
export interface Searched {
  readonly from: string
  readonly to: string
}

/** One start, and what comes of it. */
export interface Shown {
  readonly start: Moment
  /** Until when what comes first may, or has to, take. */
  readonly firstUntil: Moment
  readonly due: Moment
}

/** What all starts come to. */
export interface SearchResult {
  /** The first start that shows it. */
  readonly shown: Shown
  /** Whether every start does. */
  readonly always: boolean
}

/** The starts that are looked at, one after the other. */
export type StartsBy = (country: string | null, countsHours: boolean) => readonly Moment[]

/** Days searched. Two years: feasts that move with the moon fall on other days in each. */
const DAYS = 731

/**
 * Where hours are counted, the first and the last minute of each day: of a limit
 * in hours and one in days one of them is the worst.
 *
 * @param from - the first day, `YYYY-MM-DD`.
 */
export function startsFrom(from: string, reckoning: Reckoning): StartsBy {
  const days = Array.from({ length: DAYS }, (_, at) => reckoning.dayAfter(from, at))
  const known = new Map<string, readonly Moment[]>()
  return (country, countsHours) => {
    const key = `${country ?? ''} ${String(countsHours)}`
    const found =
      known.get(key) ??
      days.flatMap((day) =>
        (countsHours ? IN_DAY : WHOLE_DAY).map((time) => reckoning.momentOf(day, time, country)),
      )
    known.set(key, found)
    return found
  }
}

/** Whether the end of a time is a minute, and not a day. */
export function countsHours({ unit }: TimeSpan): boolean {
  return unit === 'hour' || unit === 'minute'
}

const WHOLE_DAY = ['whole-day'] as const
const IN_DAY = ['first-minute', 'last-minute'] as const

/**
 * Looks for a start from which what comes first may end after the limit.
 *
 * @returns undefined, if there is none.
 */
export function searchStarts(
  starts: readonly Moment[],
  timesFrom: (start: Moment) => Omit<Shown, 'start'> | undefined,
): SearchResult | undefined {
  let shown: Shown | undefined
  let always = true
  for (const start of starts) {
    const times = timesFrom(start)
    if (times !== undefined && isLater(times.firstUntil, times.due)) {
      shown ??= { start, ...times }
    } else {
      always = false
    }
    if (!always && shown !== undefined) break
  }
  return shown && { shown, always }
}

export function searchedFrom(from: string, { dayAfter }: Reckoning): Searched {
  return { from, to: dayAfter(from, DAYS - 1) }
}

/** Days are compared as days, whatever the clocks of two countries say of when they end. */
function isLater(first: Moment, due: Moment): boolean {
  const areDays = [first, due].every(({ isDay }) => isDay)
  return areDays ? first.at > due.at : first.until > due.until
}

/**
 * How one who belongs to no country counts: by the clock of another one, but not
 * by its calendar.
 */
export function byClockOf(country: string | null, { endOf }: Reckoning): Reckoning['endOf'] {
  return (from, span, own) =>
    endOf(from, span, own ?? (span.unit === 'working-day' ? null : country))
}
