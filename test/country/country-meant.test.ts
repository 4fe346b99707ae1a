import { expect, it } from 'vitest'
import { COUNTRY_CODES } from '../../src/country/countries.ts'
import { countryMeant } from '../../src/country/country-meant.ts'

it.each([
  ['th', 'TH'],
  ['THA', 'TH'],
  ['Thailand', 'TH'],
  ['LAO', 'LA'],
  ['UK', 'GB'],
  ['GB', 'GB'],
  ['Siam', undefined],
  ['constructor', undefined],
])('by `%s` an author means %s', (word, code) => {
  expect(countryMeant(word)).toBe(code)
})

it('every code means itself', () => {
  expect(COUNTRY_CODES.map(countryMeant)).toEqual(COUNTRY_CODES)
})
