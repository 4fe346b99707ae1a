/** Dates are of the proleptic Gregorian calendar. */
export type ReadDate = { readonly kind: 'date'; readonly date: CalendarDate } | DateFault

export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export type ReadMoment =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | {
      readonly kind: 'date-time'
      /** The local date where the event was. */
      readonly date: CalendarDate
      /** Local time of day, in seconds since midnight. */
      readonly secondOfDay: number
      /** Minutes by which local time is ahead of UTC. */
      readonly offsetMinutes: number
    }
  | DateFault

/** Why a text is no date. */
export type DateFault = { readonly kind: 'fault' } & (
  | { readonly fault: 'not-a-date' }
  /** Well formed, but the calendar does not have it: 2026-02-30. */
  | { readonly fault: 'no-such-day' }
  | { readonly fault: 'no-such-time' }
  | { readonly fault: 'no-offset' }
)

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const TIME = /^(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/

/** Reads `YYYY-MM-DD`. */
export function readDate(text: string): ReadDate {
  const found = DATE.exec(text)
  if (found === null) return { kind: 'fault', fault: 'not-a-date' }
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number)
  if (day < 1 || day > daysInMonth(year, month)) return { kind: 'fault', fault: 'no-such-day' }
  return { kind: 'date', date: { year, month, day } }
}

/** Reads a date, or a date and time with its offset from UTC: `2026-06-03T18:00+07:00`. */
export function readMoment(text: string): ReadMoment {
  const [day = '', time, ...more] = text.split('T')
  const read = readDate(day)
  if (read.kind === 'fault' || time === undefined) return read

  const found = TIME.exec(time)
  if (found === null || more.length > 0) return { kind: 'fault', fault: 'not-a-date' }
  const [, hour, minute, second = '0', offset] = found
  if (offset === undefined) return { kind: 'fault', fault: 'no-offset' }
  const offsetMinutes = minutesOf(offset)
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || offsetMinutes === null) {
    return { kind: 'fault', fault: 'no-such-time' }
  }
  const secondOfDay = (Number(hour) * 60 + Number(minute)) * 60 + Number(second)
  return { kind: 'date-time', date: read.date, secondOfDay, offsetMinutes }
}

/** No place on earth is more than 14 hours from UTC. */
const LARGEST_OFFSET_MINUTES = 14 * 60

function minutesOf(offset: string): number | null {
  if (offset === 'Z') return 0
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  const size = hours * 60 + minutes
  if (minutes > 59 || size > LARGEST_OFFSET_MINUTES) return null
  return offset.startsWith('-') ? 0 - size : size
}

function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
