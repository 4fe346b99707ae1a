import type { HolidayEntry } from '../../rulebook/calendar.ts'
import { byDate, type HolidaysOf } from './holidays-of.ts'

/** The public holidays that a library lists. */
export function listedHolidays(
  holidays: readonly HolidayEntry[],
  complete: readonly number[],
): HolidaysOf {
  return (year) => ({
    days: byDate(
      holidays.flatMap((holiday) => {
        const date = dateIn(holiday, year)
        return date === null ? [] : [[date, holiday.label] as const]
      }),
    ),
    known: complete.includes(year),
  })
}

function dateIn({ on, from, until }: HolidayEntry, year: number): string | null {
  const ofOneYear = on.length > 'MM-DD'.length
  if (ofOneYear) return on.startsWith(`${year}-`) ? on : null
  const isKept = (from ?? -Infinity) <= year && year < (until ?? Infinity)
  return isKept ? `${year}-${on}` : null
}
