import type { Outcome } from '../diagnostic/outcome.ts'
import { inReadingOrder } from '../diagnostic/sort.ts'
import type { CountryCalendar, PublicHoliday, Weekday } from '../document/calendar.ts'
import { at, type Node } from '../document/node.ts'
import type { WrittenDocument } from '../document/written-document.ts'
import type { Located } from '../source/located.ts'
import { source } from './decode/head.ts'
import { label } from './decode/label.ts'
import { isYes, maybe, oneOrMore, required, scalar, text, wordOf } from './decode/words.ts'
import { EACH_ENTRY, readable } from './hold/readable.ts'
import { wholeOfHead } from './instrument/whole-of.ts'
import { unknownVersion } from './version.ts'

/**
 * The calendar of one country. A holiday that cannot be read is left out, which
 * is reported.
 *
 * @returns undefined if the file names another version of the language, or no
 *   country that can be read: nobody could tell whose days these are.
 */
export function shapeCalendar(document: WrittenDocument): Outcome<CountryCalendar | undefined> {
  const version = unknownVersion(document)
  if (version !== undefined) return { value: undefined, diagnostics: [version] }
  if (document.head === undefined) return { value: undefined, diagnostics: [] }

  const whole = wholeOfHead(document, 'the calendar')
  const { node, ...read } = readable(document.head, 'calendar', whole, EACH_ENTRY)
  const diagnostics = inReadingOrder(read.diagnostics)
  const country = maybe(at(node, 'country'), text)
  if (country === undefined) return { value: undefined, diagnostics }
  const weekend = at(node, 'weekend')
  const holidays = at(node, 'holidays')
  const value: CountryCalendar = {
    file: document.file,
    country,
    timeZone: maybe(at(node, 'time-zone'), text),
    severalTimeZones: isYes(at(node, 'several-time-zones')),
    weekend: weekend && oneOrMore(weekend, wordOf<Weekday>),
    holidays: holidays && oneOrMore(holidays, holiday),
    complete: oneOrMore(at(node, 'complete'), year),
    sources: oneOrMore(at(node, 'sources'), source),
  }
  return { value, diagnostics }
}

function holiday(node: Node): PublicHoliday {
  return {
    on: text(at(node, 'on') ?? required(node, 'every')),
    label: label(required(node, 'label')),
    from: maybe(at(node, 'from'), year),
    until: maybe(at(node, 'until'), year),
  }
}

function year(node: Node): Located<number> {
  const { value, span } = scalar(node)
  return { value: Number(value), span }
}
