import { countryMeant } from '../country/country-meant.ts'
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { readBody } from '../rulebook/notation/read-body.ts'
import { endOf } from './part-of.ts'
import { bodyWordsOf } from './walk/named-bodies.ts'

/** Reports words that do not have the form of a body, or whose place is none. */
export function unreadableBody(library: Library): readonly Diagnostic[] {
  return bodyWordsOf(library).flatMap(({ name, heading }) => {
    const read = readBody(name.value)
    if (read.kind !== 'fault') return []
    switch (read.fault) {
      case 'not-a-body':
        return [diagnostic('check/unreadable-body', name.span, { text: name.value }, { heading })]
      case 'not-a-place':
        return [
          diagnostic(
            'check/unknown-country',
            endOf(name, read.place),
            { name: read.place, near: countryMeant(read.place) },
            { heading },
          ),
        ]
      case 'place-not-allowed':
        return [
          diagnostic(
            'check/place-not-allowed',
            name.span,
            { text: name.value, word: read.word },
            { heading },
          ),
        ]
    }
  })
}
