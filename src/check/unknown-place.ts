import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { mention, reportUnknown } from './mention.ts'
import type { Names } from './names.ts'
import { clausesOf } from './walk/clauses.ts'

/** Reports handover points that the vocabulary does not declare. */
export function unknownPlace(library: Library, names: Names): readonly Diagnostic[] {
  const points = clausesOf(library).flatMap(({ clause, heading }) =>
    clause.handovers.flatMap(({ at }) => mention(at, heading)),
  )
  return reportUnknown('check/unknown-place', points, names.places, names)
}
