import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Located } from '../source/located.ts'

type Day = Located<string | number> | undefined

/** Reports periods that end on or before the day, or in or before the year, in which they start. */
export function endsBeforeStart({
  instruments,
  directories,
  calendars,
}: Library): readonly Diagnostic[] {
  const periods: readonly (readonly [Day, Day])[] = [
    ...instruments.flatMap(({ inForce }): readonly (readonly [Day, Day])[] =>
      inForce === undefined
        ? []
        : [[inForce.from.value === 'unknown' ? inForce.notBefore : inForce.from, inForce.until]],
    ),
    ...directories.flatMap(({ agencies }) =>
      agencies.flatMap(({ fills }) =>
        fills.map(({ from, until }): readonly [Day, Day] => [from, until]),
      ),
    ),
    ...calendars.flatMap(({ holidays = [] }) =>
      holidays.map(({ from, until }): readonly [Day, Day] => [from, until]),
    ),
  ]
  return periods.flatMap(([from, until]) => {
    if (from === undefined || until === undefined || from.value < until.value) return []
    const related = [{ message: 'the start', span: from.span }]
    const words = { from: String(from.value), until: String(until.value) }
    return [diagnostic('check/ends-before-start', until.span, words, { related })]
  })
}
