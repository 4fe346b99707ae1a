import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { readBody } from '../rulebook/notation/read-body.ts'
import type { Names } from './names.ts'
import { bodyWordsOf, placeIn } from './walk/named-bodies.ts'

/** Reports places of roles that belong to no country: `ngo@TH`. */
export function needlessPlace(library: Library, { roles }: Names): readonly Diagnostic[] {
  return bodyWordsOf(library).flatMap(({ name, heading }) => {
    const read = readBody(name.value)
    const place = placeIn(name)
    if (read.kind !== 'role' || place === undefined) return []
    if (roles.get(read.role)?.placed !== false) return []
    const words = { role: read.role, place: place.word.value }
    return [diagnostic('check/needless-place', place.word.span, words, { heading })]
  })
}
