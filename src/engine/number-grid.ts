import { Bug } from '../bug.ts'
import { nextValue, type NumberRange } from '../rulebook/notation/number-range.ts'
import type { Variable } from '../rulebook/variable.ts'

/** The numbers that a variable can be, one step apart. */
export interface NumberGrid {
  /** The value after a value: the end of the half-open interval of that value alone. */
  readonly next: (value: number) => number
  /** The greatest value below `to`: 17 for 18 and a step of 1. */
  readonly lastBelow: (to: number) => number
}

/** @throws {@link Bug} if the variable is not a number. */
export function numberGrid({ id, domain, step }: Variable): NumberGrid {
  const first = domain.kind === 'numbers' ? domain.intervals[0] : undefined
  if (first === undefined || step === null) throw new Bug(`\`${id}\` is not a number`)
  const range: NumberRange = { ...first, step }

  return {
    next: (value) => nextValue(range, value),
    lastBelow(to) {
      const nearest = nextValue(range, to - step)
      return nearest < to ? nearest : nextValue(range, nearest - 2 * step)
    },
  }
}
