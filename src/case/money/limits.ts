import type { RateAnswer } from '../../ask/request.ts'
import { Bug } from '../../bug.ts'
import { minorDigits } from '../../rulebook/notation/currencies.ts'
import type { Money } from '../../rulebook/statement.ts'
import { amountOfUnits, currencyOf, unitsOf, type Amount } from './amount.ts'
import {
  compare,
  minus,
  ONE,
  over,
  plus,
  readFraction,
  roundedDown,
  times,
  ZERO,
  type Fraction,
} from './fraction.ts'

/** The most that a rung pays. */
export interface Limit {
  readonly upTo: Money
  readonly per: 'case' | 'cost' | 'year'
  /** What has been paid against it, by name; none: each cost stands by itself. */
  readonly counters: readonly string[]
}

/** What counts have reached, by counter, exactly and in the currency of the limit. */
export type Used = ReadonlyMap<string, Fraction>

export const UNUSED: Used = new Map()

/** How much a limit still leaves in a currency, or that nobody can say. */
export type Room =
  | { readonly kind: 'room'; readonly amount: Amount }
  | { readonly kind: 'no-rate'; readonly from: string; readonly to: string }

/**
 * What a limit leaves, rounded down to the minor unit. Of several counters the
 * fullest one decides. A limit that is used up needs no rate.
 */
export function roomIn(
  { upTo, counters }: Limit,
  currency: string,
  used: Used,
  rates: readonly RateAnswer[],
): Room {
  const whole = fractionOf(upTo.amount)
  const left = counters
    .map((counter) => minus(whole, used.get(counter) ?? ZERO))
    .reduce((least, one) => (compare(one, least) < 0 ? one : least), whole)
  if (compare(left, ZERO) <= 0) return { kind: 'room', amount: amountOfUnits(0n, currency) }
  const rate = rateBetween(upTo.currency, currency, rates)
  if (rate === undefined) return { kind: 'no-rate', from: upTo.currency, to: currency }
  const units = roundedDown(times(times(left, rate), unitsInOne(currency)))
  return { kind: 'room', amount: amountOfUnits(units, currency) }
}

/** The counts after a rung has paid an amount, for which {@link roomIn} found room. */
export function usedAfter(
  { upTo, counters }: Limit,
  taken: Amount,
  used: Used,
  rates: readonly RateAnswer[],
): Used {
  const currency = currencyOf(taken)
  const rate = rateBetween(upTo.currency, currency, rates)
  const units: Fraction = { numerator: unitsOf(taken), denominator: 1n }
  if (rate === undefined || compare(rate, ZERO) === 0 || counters.length === 0) return used
  const spent = over(over(units, unitsInOne(currency)), rate)
  return new Map([
    ...used,
    ...counters.map((counter): [string, Fraction] => [
      counter,
      plus(used.get(counter) ?? ZERO, spent),
    ]),
  ])
}

/** What one unit of `from` is worth in `to`: as given, else the inverse of what is given the other way round. */
function rateBetween(from: string, to: string, rates: readonly RateAnswer[]): Fraction | undefined {
  if (from === to) return ONE
  const given = rates.find((rate) => rate.from === from && rate.to === to)
  if (given !== undefined) return fractionOf(given.rate)
  const back = rates.find((rate) => rate.from === to && rate.to === from)
  if (back === undefined) return undefined
  const inverse = fractionOf(back.rate)
  return compare(inverse, ZERO) === 0 ? undefined : over(ONE, inverse)
}

function unitsInOne(currency: string): Fraction {
  return { numerator: 10n ** BigInt(minorDigits(currency) ?? 0), denominator: 1n }
}

function fractionOf(text: string): Fraction {
  const fraction = readFraction(text)
  if (fraction === undefined) throw new Bug(`no decimal number: \`${text}\``)
  return fraction
}
