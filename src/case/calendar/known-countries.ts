import { Temporal } from 'temporal-polyfill'
import { CAPITAL_ZONES, type CapitalZone } from './capital-zone.ts'
import { byDate, NO_HOLIDAYS_KNOWN, type HolidaysOf } from './holidays-of.ts'

/** What is known of a country without a library. */
export interface KnownCountry {
  readonly zone: CapitalZone | null
  readonly holidays: HolidaysOf
}

export type KnownCountries = (country: string) => KnownCountry

export const NOTHING_KNOWN: KnownCountries = () => ({ zone: null, holidays: NO_HOLIDAYS_KNOWN })

/**
 * The years that the package knows. Before, it has little of what was kept then,
 * and some of its dates would depend on the time zone of this machine, which may
 * have skipped a day. After, the days that governments fix year by year are missing.
 */
const FIRST_YEAR = 2015
const LAST_YEAR = 2027

/** Loads the package `date-holidays`, a few megabytes of rules. */
export async function loadKnownCountries(): Promise<KnownCountries> {
  const { default: Holidays } = await import('date-holidays')
  const codes = new Set(Object.keys(new Holidays().getCountries()))

  return (country) => {
    const capital = CAPITAL_ZONES.get(country)
    if (!codes.has(country)) return { zone: capital ?? null, holidays: NO_HOLIDAYS_KNOWN }
    const rules = new Holidays(country, { languages: ['en'] })
    const [zone] = rules.getTimezones()
    return {
      zone: capital ?? (zone === undefined ? null : { zone, differs: false }),
      holidays: (year) => {
        if (year < FIRST_YEAR) return NO_HOLIDAYS_KNOWN(year)
        // A holiday of several days may have begun in the year before.
        const found = [year - 1, year].flatMap((one) => rules.getHolidays(one))
        const dates = found
          .filter(({ type }) => type === 'public')
          .flatMap((holiday) => datesOf(holiday).map((date) => [date, holiday.name] as const))
          .filter(([date]) => date.startsWith(`${year}-`))
        return { days: byDate(dates), known: year <= LAST_YEAR }
      },
    }
  }
}

interface PackageHoliday {
  /** `YYYY-MM-DD hh:mm:ss`, local to the country; ` -0600` behind it if it begins the evening before. */
  readonly date: string
  readonly start: Date
  readonly end: Date
}

/** The whole days of a holiday. One that begins at noon has none. */
function datesOf({ date, start, end }: PackageHoliday): readonly string[] {
  // Midnight, or one o'clock where the clocks of this machine are put forward at midnight.
  const first = /^(\d{4}-\d{2}-\d{2}) 0[01]:/.exec(date)?.[1]
  if (first === undefined) return []
  const hours = (end.valueOf() - start.valueOf()) / 3_600_000
  const days = Math.floor((hours + CLOCKS_MAY_MOVE) / 24)
  const day = Temporal.PlainDate.from(first)
  return Array.from({ length: days }, (_, index) => day.add({ days: index }).toString())
}

/** Hours by which a day may be short: one for each change of clocks, the country's and this machine's. */
const CLOCKS_MAY_MOVE = 2
