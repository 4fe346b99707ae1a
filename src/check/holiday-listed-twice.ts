import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { PublicHoliday } from '../document/calendar.ts'
import type { Library } from '../document/library.ts'

/**
 * Reports holidays of one calendar that fall on the same day. One day of a year
 * that falls on a day of every year is none of them: two holidays do meet.
 */
export function holidayListedTwice({ calendars }: Library): readonly Diagnostic[] {
  return calendars.flatMap(({ holidays = [] }) =>
    holidays.flatMap((holiday, index) => {
      const before = holidays.slice(0, index).find((other) => isSameDay(other, holiday))
      if (before === undefined) return []
      const related = [{ message: 'first listed here', span: before.on.span }]
      const words = { name: holiday.on.value }
      return [diagnostic('check/listed-twice', holiday.on.span, words, { related })]
    }),
  )
}

function isSameDay(one: PublicHoliday, other: PublicHoliday): boolean {
  return (
    one.on.value === other.on.value &&
    startsBeforeEndOf(one, other) &&
    startsBeforeEndOf(other, one)
  )
}

function startsBeforeEndOf({ from }: PublicHoliday, { until }: PublicHoliday): boolean {
  return (from?.value ?? -Infinity) < (until?.value ?? Infinity)
}
