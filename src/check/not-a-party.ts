import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { countryName, isCountryCode } from '../country/countries.ts'
import type { Library } from '../document/library.ts'
import { readBody } from '../rulebook/notation/read-body.ts'
import type { Located } from '../source/located.ts'
import type { Names } from './names.ts'
import { endOf } from './part-of.ts'
import { statesBound } from './states-bound.ts'
import { bodiesOf } from './walk/bodies.ts'
import { placeIn } from './walk/named-bodies.ts'

/**
 * Reports bodies of states that are no party of the instrument, and so not bound
 * by it: by the country that is written, or the one of an agency's directory.
 */
export function notAParty(library: Library, names: Names): readonly Diagnostic[] {
  const homes = homesOfAgencies(library)
  return bodiesOf(library).flatMap(({ ref, instrument, heading }) => {
    const states = statesBound(instrument, names)?.states ?? 'all'
    const home = homeIn(ref, homes, names)
    if (states === 'all' || states.size === 0 || home === undefined) return []
    const { code, word } = home
    if (states.has(code) || !isCountryCode(code)) return []
    if (instrument.parties.some(({ who }) => who.value === ref.value)) return []
    const words = { body: ref.value, country: countryName(code) ?? code }
    return [diagnostic('check/not-a-party', word, words, { heading })]
  })
}

/** The country of a body, and the word that tells it. */
function homeIn(
  ref: Located<string>,
  homes: ReadonlyMap<string, string>,
  { roles }: Names,
): { readonly code: string; readonly word: Located<string>['span'] } | undefined {
  const read = readBody(ref.value)
  if (read.kind === 'agency') {
    const code = homes.get(read.agency)
    return code === undefined ? undefined : { code, word: endOf(ref, read.agency) }
  }
  // The place of a role that belongs to no country says nothing, and is reported as such.
  if (read.kind === 'role' && roles.get(read.role)?.placed === false) return undefined
  const place = placeIn(ref)
  return place?.place.kind === 'country'
    ? { code: place.place.code, word: place.word.span }
    : undefined
}

/** The country of each agency that belongs to one, by the agency's id. */
function homesOfAgencies({ directories }: Library): ReadonlyMap<string, string> {
  return new Map(
    directories.flatMap(({ country, agencies }) =>
      country === undefined ? [] : agencies.map(({ id }) => [id.value, country.value] as const),
    ),
  )
}
