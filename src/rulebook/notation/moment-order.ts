import type { CalendarDate, ReadMoment } from './read-date.ts'

type Moment = Exclude<ReadMoment, { readonly kind: 'fault' }>

/**
 * Whether a moment surely comes before another. If one of them has no time of
 * day, only their days are compared, each where it was.
 */
export function isBefore(one: Moment, other: Moment): boolean {
  return one.kind === 'date-time' && other.kind === 'date-time'
    ? secondsOf(one) < secondsOf(other)
    : dayCount(one.date) < dayCount(other.date)
}

/** Seconds since some midnight in UTC. */
function secondsOf({
  date,
  secondOfDay,
  offsetMinutes,
}: Extract<Moment, { readonly kind: 'date-time' }>): number {
  return dayCount(date) * 24 * 60 * 60 + secondOfDay - offsetMinutes * 60
}

/**
 * Days since 1 March of the year 0.
 *
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
 *   `days_from_civil`: years begin in March, so that the leap day comes last.
 */
function dayCount({ year, month, day }: CalendarDate): number {
  const from = month < 3 ? year - 1 : year
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400)
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  return 365 * from + leapDays + inYear + day - 1
}
