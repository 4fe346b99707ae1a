import type { ValueSet } from '../../rulebook/value-set.ts'
import type { Variable } from '../../rulebook/variable.ts'
import { numberGrid } from '../number-grid.ts'

/**
 * Ranges as somebody may know them of a number: each class alone, all up to its
 * end, all from its start, and the two values at both sides of its start. None
 * for names.
 */
export function numberRanges(
  classes: readonly ValueSet[],
  variable: Variable,
): readonly ValueSet[] {
  const { domain } = variable
  const whole = domain.kind === 'numbers' ? domain.intervals : []
  const [lowest, highest] = [whole.at(0)?.from, whole.at(-1)?.to]
  if (lowest === undefined || highest === undefined) return []

  const { lastBelow, next } = numberGrid(variable)
  const intervals = classes.flatMap((one) => (one.kind === 'numbers' ? one.intervals : []))
  return intervals
    .flatMap(({ from, to }) => [
      { from, to },
      { from: lowest, to },
      { from, to: highest },
      ...(from === lowest ? [] : [{ from: lastBelow(from), to: next(from) }]),
    ])
    .map((interval) => ({ kind: 'numbers', intervals: [interval] }))
}
