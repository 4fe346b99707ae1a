import { countries as listed } from 'countries-list'

/** Codes that `countries-list` has beside those of ISO 3166-1: reserved or assigned by users. */
const NOT_OF_THE_STANDARD: ReadonlySet<string> = new Set(['AC', 'TA', 'XK'])

/** Names of the standard, where the list has another one. */
const STANDARD_NAMES: ReadonlyMap<string, string> = new Map([['TL', 'Timor-Leste']])

/** English names of countries by ISO 3166-1 alpha-2 code, in the order of the codes. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(listed)
    .filter(([code]) => !NOT_OF_THE_STANDARD.has(code))
    .map(([code, { name }]): [string, string] => [code, STANDARD_NAMES.get(code) ?? name])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
)

/** All ISO 3166-1 alpha-2 codes, sorted. */
export const COUNTRY_CODES: readonly string[] = [...NAMES.keys()]

export function isCountryCode(text: string): boolean {
  return NAMES.has(text)
}

/** The English name of a country; undefined if no country has the code. */
export function countryName(code: string): string | undefined {
  return NAMES.get(code)
}

/** Names that are told with an article: `the Netherlands`. */
const WITH_ARTICLE =
  /^(?:United |Central African|Dominican Republic$)|Republic of|Islands$|^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)$/

/** The name of a country within a sentence, after a preposition: `Laos`, `the United Kingdom`. */
export function countryInSentence(code: string): string | undefined {
  const name = countryName(code)
  return name !== undefined && WITH_ARTICLE.test(name) ? `the ${name}` : name
}
