import { expect, it } from 'vitest'
import { COUNTRY_CODES, countryName, isCountryCode } from '../../src/country/countries.ts'

it('knows the 249 codes of ISO 3166-1, in order', () => {
  expect(COUNTRY_CODES).toHaveLength(249)
  expect([...COUNTRY_CODES].sort()).toEqual(COUNTRY_CODES)
})

it.each(['AC', 'TA', 'XK', 'EU', 'UK', 'th', 'THA', '', 'toString'])(
  '`%s` is no country',
  (text) => {
    expect(isCountryCode(text)).toBe(false)
    expect(countryName(text)).toBeUndefined()
  },
)

it.each([
  { code: 'LA', name: 'Laos' },
  { code: 'TL', name: 'Timor-Leste' },
  { code: 'NO', name: 'Norway' },
])('$code is $name', ({ code, name }) => {
  expect(isCountryCode(code)).toBe(true)
  expect(countryName(code)).toBe(name)
})
