import { expect, it } from 'vitest'
import { CURRENCIES, minorDigits } from '../../../src/rulebook/notation/currencies.ts'
import { readAmountOf, readMoney } from '../../../src/rulebook/notation/read-money.ts'

it.each([
  { text: '300 USD', amount: '300.00', currency: 'USD' },
  { text: '450.50 THB', amount: '450.50', currency: 'THB' },
  { text: '450.5 THB', amount: '450.50', currency: 'THB' },
  { text: '2000000 VND', amount: '2000000', currency: 'VND' },
  { text: '007 EUR', amount: '7.00', currency: 'EUR' },
  { text: '0.125 KWD', amount: '0.125', currency: 'KWD' },
  {
    text: '123456789012345678901234567890 LAK',
    amount: '123456789012345678901234567890.00',
    currency: 'LAK',
  },
])('"$text" is $amount $currency', ({ text, amount, currency }) => {
  expect(readMoney(text)).toEqual({ kind: 'money', money: { amount, currency } })
})

it.each([
  { text: '300', fault: 'not-money' },
  { text: 'USD 300', fault: 'not-money' },
  { text: '1,000 USD', fault: 'not-money' },
  { text: '-5 USD', fault: 'not-money' },
  { text: '.5 USD', fault: 'not-money' },
  { text: '300 dollars', fault: 'unknown-currency' },
  { text: '300 usd', fault: 'unknown-currency' },
  { text: '300 XYZ', fault: 'unknown-currency' },
  { text: '0.505 USD', fault: 'too-fine' },
  { text: '1.5 JPY', fault: 'too-fine' },
])('"$text" is $fault', ({ text, fault }) => {
  expect(readMoney(text)).toMatchObject({ kind: 'fault', fault })
})

it('amount and currency may stand apart', () => {
  expect(readAmountOf('450.5', 'THB')).toEqual(readMoney('450.50 THB'))
})

it('every currency is one code of three capitals, listed once', () => {
  expect(CURRENCIES.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([])
  expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length)
  expect(minorDigits('constructor')).toBeUndefined()
})
