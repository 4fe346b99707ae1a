import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Located } from '../source/located.ts'

type Day = Located<string> | undefined

/** Reports periods that end on or before the day on which they start. */
export function endsBeforeStart({ instruments, directories }: Library): readonly Diagnostic[] {
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
  ]
  return periods.flatMap(([from, until]) => {
    if (from === undefined || until === undefined || from.value < until.value) return []
    const related = [{ message: 'the start', span: from.span }]
    const words = { from: from.value, until: until.value }
    return [diagnostic('check/ends-before-start', until.span, words, { related })]
  })
}
