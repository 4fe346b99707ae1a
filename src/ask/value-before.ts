import { nextValue, type NumberRange } from '../rulebook/notation/number-range.ts'

/** The value of a number fact before `value`: the last of a half-open interval that ends there. */
export function valueBefore(range: NumberRange, value: number): number {
  return nextValue({ ...range, step: -range.step }, value)
}
