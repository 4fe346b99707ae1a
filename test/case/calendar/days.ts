import type { Calendar } from '../../../src/case/calendars.ts'
import type { CalendarEntry } from '../../../src/rulebook/calendar.ts'

/** What a library says of a country, Laos unless said otherwise. */
export function entry(parts: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    country: 'LA',
    zone: 'Asia/Vientiane',
    severalZones: false,
    weekend: [6, 7],
    holidays: [],
    complete: [],
    ...parts,
  }
}

/** A holiday of one year, or of every year. */
export function holiday(on: string, label = 'Holiday', from?: number, until?: number) {
  return { on, label, from: from ?? null, until: until ?? null }
}

/** The holidays of a year, as `MM-DD` with their names. */
export function holidaysIn(calendar: Calendar, year: number): Readonly<Record<string, string>> {
  const found = daysOf(year).flatMap((date) => {
    const { holiday: name } = calendar.day(date)
    return name === null ? [] : [[date.slice('YYYY-'.length), name] as const]
  })
  return Object.fromEntries(found)
}

/** Every day of a year, as `YYYY-MM-DD`. */
export function daysOf(year: number): readonly string[] {
  const first = Date.UTC(year, 0, 1)
  const days = (Date.UTC(year + 1, 0, 1) - first) / DAY
  return Array.from({ length: days }, (_, index) =>
    new Date(first + index * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length),
  )
}

const DAY = 86_400_000
