import { Bug } from '../../bug.ts'
import { amountOfUnits, currencyOf, unitsOf, type Amount } from './amount.ts'
import { compare, minus, ONE, plus, roundedDown, times, ZERO, type Fraction } from './fraction.ts'

/**
 * Divides an amount into parts that make the whole to the last minor unit.
 *
 * Largest remainder (Hamilton's method): each part is its exact share rounded
 * down; the units left over go, one each, to the parts that were cut most, and
 * of those cut alike to the first. dinero.js's `allocate` gives them to the
 * largest shares instead, which moves a cent between unequal payers.
 *
 * @param shares - which make one whole.
 */
export function divided(amount: Amount, shares: readonly Fraction[]): readonly Amount[] {
  if (compare(shares.reduce(plus, ZERO), ONE) !== 0) throw new Bug('shares that make no whole')
  const whole: Fraction = { numerator: unitsOf(amount), denominator: 1n }
  const parts = shares.map((share) => {
    const exact = times(whole, share)
    const units = roundedDown(exact)
    return { units, cut: minus(exact, { numerator: units, denominator: 1n }) }
  })
  const given = parts.reduce((sum, { units }) => sum + units, 0n)
  const order = parts
    .map((_, at) => at)
    .sort((a, b) => compare(parts[b]?.cut ?? ZERO, parts[a]?.cut ?? ZERO) || a - b)
  const raised = new Set(order.slice(0, Number(whole.numerator - given)))
  return parts.map(({ units }, at) =>
    amountOfUnits(raised.has(at) ? units + 1n : units, currencyOf(amount)),
  )
}
