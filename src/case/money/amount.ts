import {
  add,
  dinero,
  isZero,
  minimum,
  subtract,
  toDecimal,
  toSnapshot,
  type Dinero,
} from 'dinero.js/bigint'
import { Bug } from '../../bug.ts'
import { minorDigits } from '../../rulebook/notation/currencies.ts'
import { readAmountOf } from '../../rulebook/notation/read-money.ts'
import type { Money } from '../../rulebook/statement.ts'

/** An amount of one currency in whole minor units, of any size. */
export type Amount = Dinero<bigint>

/**
 * @param units - minor units: 45050 is 450.50 THB.
 * @throws {@link Bug} if no currency has the code: what a case says has been read.
 */
export function amountOfUnits(units: bigint, currency: string): Amount {
  const digits = minorDigits(currency)
  if (digits === undefined) throw new Bug(`an amount of an unknown currency \`${currency}\``)
  // The decimals of ISO 4217, which dinero.js's own table does not follow for MGA and MRU.
  return dinero({
    amount: units,
    currency: { code: currency, base: 10n, exponent: BigInt(digits) },
  })
}

/** @throws {@link Bug} if it is no amount of its currency: what a case says has been read. */
export function amountOf({ amount, currency }: Money): Amount {
  const read = readAmountOf(amount, currency)
  if (read.kind === 'fault') throw new Bug(`no amount of money: \`${amount} ${currency}\``)
  return amountOfUnits(BigInt(read.money.amount.replace('.', '')), currency)
}

export function nothingOf(currency: string): Amount {
  return amountOfUnits(0n, currency)
}

export function unitsOf(amount: Amount): bigint {
  return toSnapshot(amount).amount
}

export function currencyOf(amount: Amount): string {
  return toSnapshot(amount).currency.code
}

/** A decimal text with the digits of the currency: `450.50`. */
export function decimalOf(amount: Amount): string {
  return toDecimal(amount)
}

export function isNothing(amount: Amount): boolean {
  return isZero(amount)
}

/** @throws Error if they are of two currencies. */
export function sumOf(amounts: readonly Amount[], currency: string): Amount {
  return amounts.reduce<Amount>((sum, one) => add(sum, one), nothingOf(currency))
}

export function lessBy(amount: Amount, taken: Amount): Amount {
  return subtract(amount, taken)
}

export function lesserOf(a: Amount, b: Amount): Amount {
  return minimum([a, b])
}
