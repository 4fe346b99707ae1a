import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { mention, reportUnknown } from './mention.ts'
import type { Names } from './names.ts'
import { scenariosOf } from './walk/scenarios.ts'

/** Reports reasons, in the cases of scenarios, that the vocabulary does not declare. */
export function unknownReason(library: Library, names: Names): readonly Diagnostic[] {
  const given = scenariosOf(library).flatMap(({ scenario: { progress }, heading }) =>
    progress.flatMap(({ reason }) => mention(reason, heading)),
  )
  return reportUnknown('check/unknown-reason', given, names.reasons, names)
}
