/** An exact number of any size; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n }
export const ONE: Fraction = { numerator: 1n, denominator: 1n }

/** Reads `450.50` or `1/3`; undefined for any other text, and where the denominator is nothing. */
export function readFraction(text: string): Fraction | undefined {
  const [, over, under] = /^(\d+)\/(\d+)$/.exec(text) ?? []
  if (over !== undefined && under !== undefined) {
    return BigInt(under) === 0n ? undefined : lowest(BigInt(over), BigInt(under))
  }
  const [, whole, decimals = ''] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === undefined) return undefined
  return lowest(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return lowest(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  )
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator })
}

export function times(a: Fraction, b: Fraction): Fraction {
  return lowest(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** @param b - more than nothing. */
export function over(a: Fraction, b: Fraction): Fraction {
  return lowest(a.numerator * b.denominator, a.denominator * b.numerator)
}

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The greatest whole number that is not more. Only of what is not negative. */
export function roundedDown({ numerator, denominator }: Fraction): bigint {
  return numerator / denominator
}

function lowest(numerator: bigint, denominator: bigint): Fraction {
  const divisor = commonDivisor(numerator < 0n ? -numerator : numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b)
}
