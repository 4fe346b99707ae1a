import { Temporal } from 'temporal-polyfill'
import type { Calendar } from '../calendars.ts'
import type { CapitalZone } from './capital-zone.ts'
import type { HolidaysOf, YearOfHolidays } from './holidays-of.ts'

interface CalendarParts {
  readonly country: string
  readonly zone: CapitalZone | null
  /** Days of the week, ISO 8601: 1 Monday … 7 Sunday. */
  readonly weekend: readonly number[]
  readonly holidays: HolidaysOf
}

/** A calendar, which works out the holidays of a year once. */
export function createCalendar({ country, zone, weekend, holidays }: CalendarParts): Calendar {
  const years = new Map<number, YearOfHolidays>()
  const holidaysOf = (year: number): YearOfHolidays => {
    const known = years.get(year) ?? holidays(year)
    years.set(year, known)
    return known
  }
  return {
    country,
    zone: zone?.zone ?? null,
    zoneIsOneOfSeveral: zone?.differs ?? false,
    day(text) {
      const day = Temporal.PlainDate.from(text)
      const date = day.toString()
      const { days, known } = holidaysOf(day.year)
      const holiday = days.get(date) ?? null
      const works = holiday === null && !weekend.includes(day.dayOfWeek)
      return { date, works, holiday, known }
    },
  }
}
