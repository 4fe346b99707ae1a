import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { bodiesOf } from './walk/bodies.ts'

/** Reports `nobody` where somebody has to stand: on purpose none is only who pays or receives. */
export function misplacedNobody(library: Library): readonly Diagnostic[] {
  return bodiesOf(library)
    .filter(
      ({ ref, key, beside }) => ref.value === 'nobody' && !beside && key !== 'by' && key !== 'to',
    )
    .map(({ ref, key, heading }) =>
      diagnostic('check/misplaced-nobody', ref.span, { key }, { heading }),
    )
}
