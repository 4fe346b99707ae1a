import { countryMeant } from '../country/country-meant.ts'
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'
import { placesOf } from './walk/named-bodies.ts'

/** Reports bodies placed by a fact that nobody declared, or that names no country: `police@age`. */
export function placeWithoutCountry(
  library: Library,
  { facts, unreadable }: Names,
): readonly Diagnostic[] {
  const ofCountries = [...facts.values()]
    .filter((fact) => fact.type === 'country' || fact.ofCountries)
    .map(({ id }) => id.value)

  return placesOf(library).flatMap(({ place, word, heading }) => {
    if (place.kind !== 'fact' || ofCountries.includes(place.fact)) return []
    if (unreadable.has(place.fact)) return []
    const near = countryMeant(word.value) ?? nearest(word.value, ofCountries)
    return [
      facts.has(place.fact)
        ? diagnostic('check/place-without-country', word.span, { fact: place.fact }, { heading })
        : diagnostic('check/unknown-fact', word.span, { name: place.fact, near }, { heading }),
    ]
  })
}
