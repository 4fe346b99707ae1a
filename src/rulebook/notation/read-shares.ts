/** A part of a whole, in lowest terms. */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}

export type ReadShares =
  /** One for each text, in the same order; together they make one whole. */
  { readonly kind: 'shares'; readonly shares: readonly Fraction[] } | ShareFault

/** Why texts are not the shares of a whole. */
export type ShareFault = { readonly kind: 'fault' } &
  /** `index`: which of the texts. */
  (
    | { readonly fault: 'not-a-share'; readonly index: number }
    /** `equal` beside another share. */
    | { readonly fault: 'equal-and-others'; readonly index: number }
    /** What they make together: `90 %`, or a fraction where that is not exact. */
    | { readonly fault: 'not-a-whole'; readonly sum: string }
    /** So many digits that the fraction cannot be kept exactly. */
    | { readonly fault: 'too-fine'; readonly index: number }
  )

/** Numerator and denominator, in lowest terms, of any size. */
type Exact = readonly [bigint, bigint]

/** Reads the shares of one split: percentages (`33.5%`), fractions (`1/3`), or all of them `equal`. */
export function readShares(texts: readonly string[]): ReadShares {
  const isEqual = texts.map((text) => text.trim() === 'equal')
  if (isEqual.includes(true)) {
    const index = isEqual.indexOf(false)
    if (index !== -1) return { kind: 'fault', fault: 'equal-and-others', index }
    return {
      kind: 'shares',
      shares: texts.map(() => ({ numerator: 1, denominator: texts.length })),
    }
  }

  const parts: Exact[] = []
  const shares: Fraction[] = []
  for (const [index, text] of texts.entries()) {
    const part = readShare(text.trim())
    if (part === undefined) return { kind: 'fault', fault: 'not-a-share', index }
    const [numerator, denominator] = [Number(part[0]), Number(part[1])]
    if (!Number.isSafeInteger(denominator) || !Number.isSafeInteger(numerator)) {
      return { kind: 'fault', fault: 'too-fine', index }
    }
    parts.push(part)
    shares.push({ numerator, denominator })
  }

  const sum = parts.reduce(add, [0n, 1n])
  if (sum[0] !== sum[1]) return { kind: 'fault', fault: 'not-a-whole', sum: shown(sum) }
  return { kind: 'shares', shares }
}

function readShare(text: string): Exact | undefined {
  const percent = /^(\d+)(?:\.(\d+))?\s*%$/.exec(text)
  if (percent !== null) {
    const [, whole = '', decimals = ''] = percent
    return positive(BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length))
  }
  const [, numerator, denominator] = /^(\d+)\s*\/\s*(\d+)$/.exec(text) ?? []
  if (numerator === undefined || denominator === undefined) return undefined
  return positive(BigInt(numerator), BigInt(denominator))
}

function positive(numerator: bigint, denominator: bigint): Exact | undefined {
  return numerator > 0n && denominator > 0n ? reduced(numerator, denominator) : undefined
}

function add([a, b]: Exact, [c, d]: Exact): Exact {
  return reduced(a * d + c * b, b * d)
}

function reduced(numerator: bigint, denominator: bigint): Exact {
  const divisor = greatestCommonDivisor(numerator, denominator)
  return [numerator / divisor, denominator / divisor]
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}

/** A percentage of up to two decimals if that is exact, else a fraction. */
function shown([numerator, denominator]: Exact): string {
  const hundredths = numerator * 10_000n
  if (hundredths % denominator !== 0n) return `${String(numerator)}/${String(denominator)}`
  const text = String(hundredths / denominator).padStart(3, '0')
  const decimals = text.slice(-2).replace(/0+$/, '')
  return `${text.slice(0, -2)}${decimals === '' ? '' : `.${decimals}`} %`
}
