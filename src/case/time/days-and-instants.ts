import { Temporal } from 'temporal-polyfill'
import type { When } from '../deadline.ts'

/**
 * Days and instants as numbers, which can be compared and counted; the only
 * file that knows Temporal.
 *
 * A day is the number of days since 1970-01-01. An instant is the number of
 * milliseconds since 1970-01-01T00:00Z, without leap seconds. A zone is an IANA
 * zone or a fixed offset such as `+07:00`.
 *
 * What no zone plays a part in is left to `Date` in UTC: it is exact there, and
 * many times faster where every day of a year is looked at.
 */
export const MILLISECONDS_A_MINUTE = 60_000
const MILLISECONDS_A_DAY = 24 * 60 * MILLISECONDS_A_MINUTE

/** Four digits write no later year. */
export const LAST_DAY = dayOfDate('9999-12-31')

/** Its local date has a year of four digits wherever one is: no clock is more than 14 hours ahead. */
export const LAST_INSTANT = instantOf('9999-12-31T09:59Z')

/** Whether a time is a date without a time of day. */
export function isDate(when: When): boolean {
  return !when.includes('T')
}

/** Of `YYYY-MM-DD`. */
export function dayOfDate(date: string): number {
  return Date.parse(`${date}T00:00Z`) / MILLISECONDS_A_DAY
}

/** `YYYY-MM-DD`; the day must not lie beyond {@link LAST_DAY}. */
export function dateOfDay(day: number): string {
  return inUtc(day).toISOString().slice(0, 'YYYY-MM-DD'.length)
}

export function yearOfDay(day: number): number {
  return inUtc(day).getUTCFullYear()
}

/** ISO 8601: 1 Monday … 7 Sunday. */
export function weekdayOfDay(day: number): number {
  return inUtc(day).getUTCDay() || 7
}

/** The same day of a later month, or the last day of a month that has no such day. */
export function monthsAfter(day: number, months: number): number {
  return dayOf(plainDate(day).add({ months }))
}

/** Of a date and time with offset. */
export function instantOf(dateTime: string): number {
  return Date.parse(dateTime)
}

/** Where clocks jump over midnight, a day starts after the jump. */
export function startOfDay(day: number, zone: string): number {
  return plainDate(day).toZonedDateTime(zone).epochMilliseconds
}

export function dayOfInstant(instant: number, zone: string): number {
  return dayOf(zoned(instant, zone).toPlainDate())
}

/** A date and time with offset, to the minute, or to the second where seconds are given. */
export function writeInstant(instant: number, zone: string): When {
  return zoned(instant, zone).toString({
    smallestUnit: instant % MILLISECONDS_A_MINUTE === 0 ? 'minute' : 'second',
    timeZoneName: 'never',
  })
}

/** The offset with which a date and time is written, as a zone; undefined of a date. */
export function offsetOf(when: When): string | undefined {
  if (isDate(when)) return undefined
  const [offset] = /[+-]\d{2}:\d{2}$/.exec(when) ?? []
  return offset ?? '+00:00'
}

function inUtc(day: number): Date {
  return new Date(day * MILLISECONDS_A_DAY)
}

function plainDate(day: number): Temporal.PlainDate {
  const date = inUtc(day)
  return new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

function dayOf({ year, month, day }: Temporal.PlainDate): number {
  const date = new Date(0)
  // Other than `Date.UTC`, this takes the years before 100 as they are.
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / MILLISECONDS_A_DAY
}

function zoned(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
}
