import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { readBody } from '../rulebook/notation/read-body.ts'
import type { Names } from './names.ts'
import { statesBound } from './states-bound.ts'
import { bodiesOf } from './walk/bodies.ts'

/** Reports roles without a place in instruments of several states, where they leave open whose they are. */
export function missingPlace(library: Library, names: Names): readonly Diagnostic[] {
  return bodiesOf(library).flatMap(({ ref, instrument, heading }) => {
    const read = readBody(ref.value)
    if ((read.kind !== 'role' && read.kind !== 'state') || read.place !== null) return []
    const bound = statesBound(instrument, names)
    if (bound === undefined || bound.home !== undefined) return []
    const isPlaced = read.kind === 'state' || names.roles.get(read.role)?.placed === true
    return isPlaced
      ? [diagnostic('check/missing-place', ref.span, { body: ref.value }, { heading })]
      : []
  })
}
