import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { WEEKDAYS } from '../document/calendar.ts'
import type { Library } from '../document/library.ts'

/** Reports calendars whose weekend is the whole week: no count of working days would ever end. */
export function noWorkingDay({ calendars }: Library): readonly Diagnostic[] {
  return calendars.flatMap(({ country, weekend = [] }) => {
    const free = new Set(weekend.map(({ value }) => value))
    const [first] = weekend
    const last = weekend.at(-1)
    if (free.size < WEEKDAYS.length || first === undefined || last === undefined) return []
    const span = { ...first.span, end: last.span.end }
    return [diagnostic('check/no-working-day', span, { country: country.value })]
  })
}
