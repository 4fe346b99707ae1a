import type { Deadline, When } from '../deadline.ts'
import { dayOfDate, instantOf, isDate, startOfDay } from './days-and-instants.ts'

/**
 * The instant at which a due time is over: of a date, the end of that day.
 *
 * @param zone - of a date; null: UTC.
 */
export function endOfWhen(when: When, zone: string | null): number {
  return isDate(when) ? startOfDay(dayOfDate(when) + 1, zone ?? 'UTC') : instantOf(when)
}

/**
 * Compares due times for sorting: dates, which mean the end of that day in
 * their zone, with dates and times. It is a total order: what is over at the
 * same instant stands in the order of the texts.
 *
 * @param zoneOfA - the zone of `a` where it is a date; null: UTC.
 */
export function compareWhen(
  a: When,
  b: When,
  zoneOfA: string | null = null,
  zoneOfB: string | null = null,
): number {
  const apart = endOfWhen(a, zoneOfA) - endOfWhen(b, zoneOfB)
  if (apart !== 0) return apart
  return a < b ? -1 : a > b ? 1 : 0
}

/** Sorts deadlines by {@link compareWhen}; those without a due time come last, as they stood. */
export function compareDeadlines(
  a: Pick<Deadline, 'due' | 'zone'>,
  b: Pick<Deadline, 'due' | 'zone'>,
): number {
  if (a.due === null || b.due === null) return Number(a.due === null) - Number(b.due === null)
  return compareWhen(a.due, b.due, a.zone, b.zone)
}
