import { getCountryDataList } from 'countries-list'
import { COUNTRY_CODES, countryName, isCountryCode } from './countries.ts'

/** Codes that are in use for a country, although the standard has another one. */
const ALSO_USED: readonly (readonly [string, string])[] = [
  ['uk', 'GB'],
  ['el', 'GR'],
]

/** Codes by what people write instead of them, in small letters. */
const BY_WORD: ReadonlyMap<string, string> = new Map([
  ...getCountryDataList()
    .filter(({ iso2 }) => isCountryCode(iso2))
    .map(({ iso2, iso3 }): [string, string] => [iso3.toLowerCase(), iso2]),
  ...COUNTRY_CODES.flatMap((code): [string, string][] => [
    [(countryName(code) ?? code).toLowerCase(), code],
    [code.toLowerCase(), code],
  ]),
  ...ALSO_USED,
])

/**
 * The code of the country that an author probably means by a word: by the code
 * in small letters (`th`), of three letters (`THA`), or by the English name;
 * undefined if by none of them.
 */
export function countryMeant(word: string): string | undefined {
  return BY_WORD.get(word.toLowerCase())
}
