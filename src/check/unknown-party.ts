import { countryMeant } from '../country/country-meant.ts'
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'
import { isParty } from './states-bound.ts'

/** Reports parties that are neither a country code nor a role nor `all-states`. */
export function unknownParty({ instruments }: Library, names: Names): readonly Diagnostic[] {
  return instruments
    .flatMap(({ parties }) => parties.map(({ who }) => who))
    .filter(({ value }) => !isParty(value, names))
    .map(({ value, span }) => {
      const near = countryMeant(value) ?? nearest(value, [...names.roles.keys(), 'all-states'])
      return diagnostic('check/unknown-party', span, { name: value, near })
    })
}
