import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { mentions, reportUnknown } from './mention.ts'
import type { Names } from './names.ts'
import { clausesOf } from './walk/clauses.ts'
import { scenariosOf } from './walk/scenarios.ts'

/** Reports intervals, under `excluding` and in the cases of scenarios, that the vocabulary does not declare. */
export function unknownInterval(library: Library, names: Names): readonly Diagnostic[] {
  const excluded = clausesOf(library).flatMap(({ clause, heading }) =>
    clause.within.flatMap(({ excluding }) => mentions(excluding, heading)),
  )
  const given = scenariosOf(library).flatMap(({ scenario: { intervals }, heading }) =>
    mentions(
      intervals.map(({ interval }) => interval),
      heading,
    ),
  )
  return reportUnknown('check/unknown-interval', [...excluded, ...given], names.intervals, names)
}
