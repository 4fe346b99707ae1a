import { greatestCommonDivisor } from '../ask/divisor.ts'

/**
 * An exact part of all cases that can be, each weighted by the bands and
 * countries that the vocabulary declares: a fraction in lowest terms, of
 * decimal texts, since it may be beyond what numbers hold.
 */
export interface Share {
  readonly numerator: string
  readonly denominator: string
  /** The same, rounded; 0 and 1000 only if it is none or all. */
  readonly perMille: number
}

/** An exact share. `whole` is not 0. */
export function shareOf(part: bigint, whole: bigint): Share {
  const divisor = greatestCommonDivisor(part, whole)
  return {
    numerator: String(part / divisor),
    denominator: String(whole / divisor),
    perMille: perMille(part, whole),
  }
}

/** Rounded half up, but never to nothing or to all unless it is. */
function perMille(part: bigint, whole: bigint): number {
  if (part === 0n || part === whole) return part === 0n ? 0 : 1000
  const rounded = Number((2000n * part + whole) / (2n * whole))
  return Math.min(999, Math.max(1, rounded))
}

/** What part of some cases others are that lie within them; null where there are none. */
export function partOfShare(part: Share, whole: Share): Share | null {
  const [over, under] = [
    BigInt(part.numerator) * BigInt(whole.denominator),
    BigInt(part.denominator) * BigInt(whole.numerator),
  ]
  return under === 0n ? null : shareOf(over, under)
}

/** The larger first. */
export function compareShares(a: Share, b: Share): number {
  const apart =
    BigInt(b.numerator) * BigInt(a.denominator) - BigInt(a.numerator) * BigInt(b.denominator)
  return apart > 0n ? 1 : apart < 0n ? -1 : 0
}
