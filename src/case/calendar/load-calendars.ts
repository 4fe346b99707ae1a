import type { CalendarEntry } from '../../rulebook/calendar.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import type { Calendar, Calendars } from '../calendars.ts'
import { createCalendar } from './create-calendar.ts'
import { loadKnownCountries, NOTHING_KNOWN, type KnownCountries } from './known-countries.ts'
import { listedHolidays } from './listed-holidays.ts'

/** Saturday and Sunday, as in ISO 8601. */
const USUAL_WEEKEND = [6, 7]

/**
 * The calendars of some countries: what the library says, and else what the
 * package `date-holidays` knows. The package is loaded only if the library
 * leaves something open about one of them.
 *
 * Same library and countries, same days: nothing depends on today, or on the
 * time zone or the language of this machine.
 *
 * @param countries - ISO 3166-1 codes. Any other country has a calendar too,
 *   with what the library says of it and nothing more.
 */
export async function loadCalendars(
  { calendars }: Pick<Rulebook, 'calendars'>,
  countries: readonly string[],
): Promise<Calendars> {
  const entries = new Map(calendars.map((entry) => [entry.country, entry]))
  const leavesOpen = (country: string): boolean => {
    const entry = entries.get(country)
    return entry === undefined || entry.zone === null || entry.holidays === null
  }
  const open = new Set(countries.filter(leavesOpen))
  const known = open.size === 0 ? NOTHING_KNOWN : await loadKnownCountries()

  const made = new Map<string, Calendar>()
  return {
    of(country) {
      const from = open.has(country) ? known : NOTHING_KNOWN
      const calendar = made.get(country) ?? calendarOf(country, entries.get(country), from)
      made.set(country, calendar)
      return calendar
    },
  }
}

function calendarOf(
  country: string,
  entry: CalendarEntry | undefined,
  known: KnownCountries,
): Calendar {
  const { zone, holidays } = known(country)
  if (entry === undefined) {
    return createCalendar({ country, zone, weekend: USUAL_WEEKEND, holidays })
  }
  return createCalendar({
    country,
    zone: entry.zone === null ? zone : { zone: entry.zone, differs: entry.severalZones },
    weekend: entry.weekend,
    holidays: entry.holidays === null ? holidays : listedHolidays(entry.holidays, entry.complete),
  })
}
