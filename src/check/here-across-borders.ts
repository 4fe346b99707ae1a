import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'
import { statesBound } from './states-bound.ts'
import { bodiesOf } from './walk/bodies.ts'
import { placeIn } from './walk/named-bodies.ts'

/** The fact that says where the person is now. */
const HERE = 'here'

/**
 * Reports bodies placed `@here` in a procedure that crosses a border. A case's
 * facts do not change while its procedure runs, so `@here` would stay the
 * country in which the question is asked.
 */
export function hereAcrossBorders(library: Library, names: Names): readonly Diagnostic[] {
  return bodiesOf(library).flatMap(({ ref, instrument, heading }) => {
    const bound = statesBound(instrument, names)
    if (instrument.procedure.length === 0 || bound === undefined) return []
    if (bound.home !== undefined) return []
    const place = placeIn(ref)
    if (place?.word.value !== HERE) return []
    const words = { body: ref.value }
    return [diagnostic('check/here-across-borders', place.word.span, words, { heading })]
  })
}
