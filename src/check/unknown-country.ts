import { isCountryCode } from '../country/countries.ts'
import { countryMeant } from '../country/country-meant.ts'
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { mention, mentions, type Mention } from './mention.ts'
import { placesOf } from './walk/named-bodies.ts'

/** Reports country codes that ISO 3166-1 does not have: of places, parties, directories and calendars. */
export function unknownCountry(library: Library): readonly Diagnostic[] {
  const { instruments, directories, calendars, vocabulary } = library
  const used: readonly Mention[] = [
    ...instruments.flatMap(({ parties }) =>
      mentions(parties.map(({ who }) => who).filter(({ value }) => /^[A-Z]+$/.test(value))),
    ),
    ...placesOf(library).flatMap(({ place, word, heading }) =>
      place.kind === 'country' ? [{ name: word, heading }] : [],
    ),
    ...directories.flatMap(({ country }) => mention(country)),
    ...mentions(calendars.map(({ country }) => country)),
    ...vocabulary.places.flatMap(({ countries }) => mentions(countries)),
  ]
  return used
    .filter(({ name }) => !isCountryCode(name.value))
    .map(({ name, heading }) =>
      diagnostic(
        'check/unknown-country',
        name.span,
        { name: name.value, near: countryMeant(name.value) },
        { heading },
      ),
    )
}
