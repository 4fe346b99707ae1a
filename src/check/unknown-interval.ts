import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { mentions, reportUnknown } from './mention.ts'
import type { Names } from './names.ts'
import { clausesOf } from './walk/clauses.ts'

/** Reports intervals under `excluding` that the vocabulary does not declare. */
export function unknownInterval(library: Library, names: Names): readonly Diagnostic[] {
  const excluded = clausesOf(library).flatMap(({ clause, heading }) =>
    clause.within.flatMap(({ excluding }) => mentions(excluding, heading)),
  )
  return reportUnknown('check/unknown-interval', excluded, names.intervals, names)
}
