import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'

/** Reports time zones that the IANA database does not have, as far as this machine knows it. */
export function unknownTimeZone({ calendars }: Library): readonly Diagnostic[] {
  return calendars.flatMap(({ timeZone }) =>
    timeZone === undefined || isTimeZone(timeZone.value)
      ? []
      : [diagnostic('check/unknown-time-zone', timeZone.span, { name: timeZone.value })],
  )
}

/** `Area/Place`. Names without a slash (`EST`) and bare offsets stand for no country. */
const FORM = /^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)+$/

function isTimeZone(name: string): boolean {
  if (!FORM.test(name)) return false
  try {
    // There is no list to look a name up in: the one that a machine has leaves out older names.
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
