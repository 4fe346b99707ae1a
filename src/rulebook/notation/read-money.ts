import type { Money } from '../statement.ts'
import { minorDigits } from './currencies.ts'

export type ReadMoney = { readonly kind: 'money'; readonly money: Money } | MoneyFault

/** Why a text is no amount of money. */
export type MoneyFault = { readonly kind: 'fault' } &
  /** It does not have the form `450.50 THB`. */
  (
    | { readonly fault: 'not-money' }
    | { readonly fault: 'unknown-currency'; readonly currency: string }
    /** More decimals than the currency has. */
    | { readonly fault: 'too-fine'; readonly currency: string; readonly digits: number }
  )

/** Reads `450.50 THB`. The amount has the currency's decimals: `300 USD` is `300.00`. */
export function readMoney(text: string): ReadMoney {
  const [, amount, currency] = /^(\S+)\s+([A-Za-z]+)$/.exec(text.trim()) ?? []
  if (amount === undefined || currency === undefined) return { kind: 'fault', fault: 'not-money' }
  return readAmountOf(amount, currency)
}

/** Reads an amount and a currency that stand apart. */
export function readAmountOf(amount: string, currency: string): ReadMoney {
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(amount) ?? []
  if (whole === undefined) return { kind: 'fault', fault: 'not-money' }
  const digits = minorDigits(currency)
  if (digits === undefined) return { kind: 'fault', fault: 'unknown-currency', currency }
  if (fraction.length > digits) return { kind: 'fault', fault: 'too-fine', currency, digits }

  const units = BigInt(whole).toString()
  const full = digits === 0 ? units : `${units}.${fraction.padEnd(digits, '0')}`
  return { kind: 'money', money: { amount: full, currency } }
}
