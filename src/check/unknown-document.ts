import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { mention, mentions, reportUnknown } from './mention.ts'
import type { Names } from './names.ts'
import { clausesOf } from './walk/clauses.ts'

/** Reports documents and forms that the vocabulary does not declare. */
export function unknownDocument(library: Library, names: Names): readonly Diagnostic[] {
  const inClauses = clausesOf(library).flatMap(({ clause, heading }) => [
    ...mentions(clause.issues, heading),
    ...clause.handovers.flatMap((handover) => [
      ...mentions(
        handover.documents.map(({ document }) => document),
        heading,
      ),
      ...mention(handover.receipt, heading),
    ]),
  ])
  const inProcedures = library.instruments.flatMap(({ procedure }) =>
    procedure.flatMap(({ forms, issues, place }) => mentions([...forms, ...issues], place.heading)),
  )
  return reportUnknown(
    'check/unknown-document',
    [...inClauses, ...inProcedures],
    names.documents,
    names,
  )
}
