import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Located } from '../source/located.ts'

/** Reports countries of which two files give the calendar. */
export function calendarGivenTwice({ calendars }: Library): readonly Diagnostic[] {
  const first = new Map<string, Located<string>>()
  return calendars.flatMap(({ country }) => {
    const before = first.get(country.value)
    if (before === undefined) {
      first.set(country.value, country)
      return []
    }
    const related = [{ message: 'its first calendar', span: before.span }]
    const words = { country: country.value }
    return [diagnostic('check/calendar-given-twice', country.span, words, { related })]
  })
}
