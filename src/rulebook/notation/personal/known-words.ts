import { COUNTRY_CODES, countryName } from '../../../country/countries.ts'
import { normalWord } from './normal-word.ts'

/** Words of a library: whoever writes one of them, or nearly one, names nobody. */
export interface KnownWords {
  readonly facts: ReadonlySet<string>
  /** Normal forms: see {@link normalWord}. Made when first asked for: few cases hold a capital. */
  readonly words: () => ReadonlySet<string>
}

/** Words that every case has: its keys, and how yes and no are written. */
const OF_EVERY_CASE = [
  ...['remit', 'as-of', 'facts', 'events', 'event', 'at', 'intervals', 'interval', 'from', 'to'],
  ...['costs', 'for', 'amount', 'currency', 'on', 'step', 'is', 'reason', 'rates', 'rate'],
  ...['procedure', 'only', 'not', 'yes', 'no', 'true', 'false'],
  ...['undetermined', 'unknown', 'none', 'scenarios', 'given', 'with-draft', 'ask', 'plan'],
  ...['expect', 'title', 'todo', 'id'],
]

/** Names of countries that people write and the list of countries has not. */
const ALSO_COUNTRIES = ['viet-nam', 'lao-pdr', 'burma', 'east-timor', 'siam']

/**
 * @param facts - the ids of facts.
 * @param others - whatever else the vocabulary calls something: ids and labels.
 */
export function knownWords(facts: readonly string[], others: () => readonly string[]): KnownWords {
  let words: ReadonlySet<string> | undefined
  const all = (): ReadonlySet<string> => {
    const countries = COUNTRY_CODES.map((code) => countryName(code) ?? code)
    const known = [...OF_EVERY_CASE, ...ALSO_COUNTRIES, ...countries, ...facts, ...others()]
    return new Set(known.map(normalWord))
  }
  return { facts: new Set(facts), words: () => (words ??= all()) }
}
