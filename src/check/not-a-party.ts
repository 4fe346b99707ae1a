import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { countryName, isCountryCode } from '../country/countries.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'
import { statesBound } from './states-bound.ts'
import { bodiesOf } from './walk/bodies.ts'
import { placeIn } from './walk/named-bodies.ts'

/** Reports bodies of states that are no party of the instrument, and so not bound by it. */
export function notAParty(library: Library, names: Names): readonly Diagnostic[] {
  return bodiesOf(library).flatMap(({ ref, instrument, heading }) => {
    const states = statesBound(instrument, names)?.states ?? 'all'
    const place = placeIn(ref)
    if (states === 'all' || states.size === 0 || place?.place.kind !== 'country') return []
    const { code } = place.place
    if (states.has(code) || !isCountryCode(code)) return []
    const words = { body: ref.value, country: countryName(code) ?? code }
    return [diagnostic('check/not-a-party', place.word.span, words, { heading })]
  })
}
