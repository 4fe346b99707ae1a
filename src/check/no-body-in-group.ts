import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { bodiesOf } from './walk/bodies.ts'

/** Reports `unnamed` and `nobody` beside bodies that are named, which says two things at once. */
export function noBodyInGroup(library: Library): readonly Diagnostic[] {
  return bodiesOf(library)
    .filter(({ ref: { value }, beside }) => beside && (value === 'unnamed' || value === 'nobody'))
    .map(({ ref, heading }) =>
      diagnostic('check/no-body-in-group', ref.span, { word: ref.value }, { heading }),
    )
}
