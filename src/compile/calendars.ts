import { WEEKDAYS, type CountryCalendar } from '../document/calendar.ts'
import type { CalendarEntry, HolidayEntry } from '../rulebook/calendar.ts'
import { sortBy } from './sort-by.ts'

/** Where a file does not say otherwise. */
const USUAL_WEEKEND = ['saturday', 'sunday'] as const

/** The calendars of countries, ordered by country. */
export function compileCalendars(calendars: readonly CountryCalendar[]): readonly CalendarEntry[] {
  return sortBy(calendars.map(compileCalendar), ({ country }) => [country])
}

function compileCalendar(calendar: CountryCalendar): CalendarEntry {
  const { country, timeZone, severalTimeZones, complete } = calendar
  const weekend: readonly string[] = calendar.weekend?.map(({ value }) => value) ?? USUAL_WEEKEND
  return {
    country: country.value,
    zone: timeZone?.value ?? null,
    severalZones: severalTimeZones,
    weekend: WEEKDAYS.flatMap((day, index) => (weekend.includes(day) ? [index + 1] : [])),
    holidays: calendar.holidays === undefined ? null : compileHolidays(calendar.holidays),
    complete: inOrder(complete.map(({ value }) => value)),
  }
}

function compileHolidays(
  holidays: NonNullable<CountryCalendar['holidays']>,
): readonly HolidayEntry[] {
  const entries = holidays.map(({ on, label, from, until }) => ({
    on: on.value,
    label: label.en,
    from: from?.value ?? null,
    until: until?.value ?? null,
  }))
  return sortBy(entries, ({ on, label, from }) => [on, String(from ?? ''), label])
}

function inOrder(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((a, b) => a - b)
}
