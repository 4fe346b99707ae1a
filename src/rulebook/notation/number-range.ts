/** The values of a number fact: `from`, then every `step`, up to and including `to`. */
export interface NumberRange {
  readonly from: number
  readonly to: number
  readonly step: number
}

/** Whether a number within the range is one of its values. */
export function isOnStep(range: NumberRange, value: number): boolean {
  return valueAt(range, indexOf(range, value)) === value
}

/** The value after `value`, which is the end of a half-open interval that has `value` as its last. */
export function nextValue(range: NumberRange, value: number): number {
  return valueAt(range, indexOf(range, value) + 1)
}

function indexOf({ from, step }: NumberRange, value: number): number {
  return Math.round((value - from) / step)
}

/** Rounded to the decimals of the range, so that three steps of 0.1 make 0.3 and not a little more. */
function valueAt({ from, step }: NumberRange, index: number): number {
  return Number((from + index * step).toFixed(Math.max(decimals(from), decimals(step))))
}

function decimals(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  const written = digits.split('.')[1]?.length ?? 0
  return Math.min(100, Math.max(0, written - Number(exponent)))
}
