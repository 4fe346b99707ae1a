import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { ScalarNode } from '../../document/node.ts'
import { slug } from '../slug.ts'
import {
  AMOUNT_PATTERN,
  CURRENCY_PATTERN,
  DAY_OF_YEAR_PATTERN,
  ID_PATTERN,
  NUMBER_RANGE_PATTERN,
  type Pattern,
} from '../schemas/patterns.ts'
import { hasDateForm, isDate, isMoment } from './calendar.ts'
import type { Whole } from './site.ts'

const expressions = new Map<Pattern, RegExp>(
  (
    [
      ID_PATTERN,
      AMOUNT_PATTERN,
      CURRENCY_PATTERN,
      NUMBER_RANGE_PATTERN,
      DAY_OF_YEAR_PATTERN,
    ] as const
  ).map((pattern) => [pattern, new RegExp(pattern)]),
)

/** What is wrong with a text that must have a certain form; undefined if nothing is. */
export function badPattern(
  node: ScalarNode,
  pattern: Pattern,
  whole: Whole,
): Diagnostic | undefined {
  const { text, span } = node
  if (typeof node.value === 'string' && expressions.get(pattern)?.test(node.value) === true)
    return undefined
  switch (pattern) {
    case ID_PATTERN:
      return diagnostic(
        'shape/bad-id',
        span,
        { id: text, letter: foreignLetter(text), near: slug(text) },
        whole,
      )
    case AMOUNT_PATTERN:
      return diagnostic('shape/bad-amount', span, { amount: text }, whole)
    case CURRENCY_PATTERN:
      return diagnostic('shape/bad-currency', span, { currency: text }, whole)
    case NUMBER_RANGE_PATTERN:
      return diagnostic('shape/bad-number-range', span, { range: text }, whole)
    case DAY_OF_YEAR_PATTERN:
      return diagnostic('shape/bad-day-of-year', span, { day: text }, whole)
  }
}

/** The same for dates and times. */
export function badFormat(
  node: ScalarNode,
  format: 'date' | 'moment',
  whole: Whole,
): Diagnostic | undefined {
  const { text, span } = node
  const written = typeof node.value === 'string' ? node.value : ''
  switch (format) {
    case 'date': {
      if (isDate(written)) return undefined
      const fault = hasDateForm(written) ? 'calendar' : 'form'
      return diagnostic('shape/bad-date', span, { date: text, fault }, whole)
    }
    case 'moment':
      return isMoment(written)
        ? undefined
        : diagnostic('shape/bad-time', span, { time: text }, whole)
  }
}

/** The first letter that is not Latin, with its code point: it may look like one that is. */
function foreignLetter(text: string): string | undefined {
  const letter = /(?!\p{Script=Latin})\p{L}/u.exec(text)?.[0]
  if (letter === undefined) return undefined
  const point = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `\`${letter}\` (U+${point})`
}
