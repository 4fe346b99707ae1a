import * as offered from 'dinero.js/currencies'
import { expect, it } from 'vitest'
import { decimalOf, amountOf } from '../../../src/case/money/amount.ts'
import { CURRENCIES, minorDigits } from '../../../src/rulebook/notation/currencies.ts'

const decimal = Object.values(offered).filter(({ base }) => base === 10)
const others = Object.values(offered).filter(({ base }) => base !== 10)

it('a currency that dinero.js counts in tens has the digits of ISO 4217 in both', () => {
  const known = decimal.filter(({ code }) => CURRENCIES.includes(code))

  expect(known.length).toBeGreaterThan(140)
  expect(known.map(({ code }) => [code, minorDigits(code)])).toEqual(
    known.map(({ code, exponent }) => [code, exponent]),
  )
})

it('what dinero.js counts in fifths has two decimals in ISO 4217', () => {
  expect(others.map(({ code }) => [code, minorDigits(code)])).toEqual([
    ['MGA', 2],
    ['MRU', 2],
  ])
})

it('of the codes of dinero.js only units of account are no currency here', () => {
  const strangers = decimal.map(({ code }) => code).filter((code) => !CURRENCIES.includes(code))

  expect(strangers).toEqual(['BOV', 'CHE', 'CHW', 'CLF', 'COU', 'MXV', 'USN', 'UYI', 'UYW', 'XAD'])
})

it('the smallest amount of each currency reads as it is written', () => {
  const smallest = CURRENCIES.map((currency) => {
    const digits = minorDigits(currency) ?? 0
    return { currency, amount: digits === 0 ? '1' : `0.${'1'.padStart(digits, '0')}` }
  })

  expect(smallest.map((money) => decimalOf(amountOf(money)))).toEqual(
    smallest.map(({ amount }) => amount),
  )
})
