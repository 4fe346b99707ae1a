import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { WrittenClause } from '../document/clause.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Check } from './check.ts'
import { namesOf } from './names.ts'
import type { Joined } from './with-inherited.ts'

/**
 * Runs checks of whole clauses: of those that amend nothing, and of those that
 * do with what they inherit. An amendment that could not be followed is left
 * out, since it is not known what its clause says.
 */
export function inWholeClauses(
  { library, amending }: Joined,
  checks: readonly Check[],
): readonly Diagnostic[] {
  const names = namesOf(library)
  const findIn = (instruments: readonly Instrument[]): readonly Diagnostic[] =>
    checks.flatMap((run) => run({ ...library, instruments }, names))

  const plain = findIn(
    library.instruments.map((instrument) => ({
      ...instrument,
      clauses: instrument.clauses.filter(({ connectives }) => connectives.amends.length === 0),
    })),
  )
  const known = new Set(plain.map(keyOf))
  return [
    ...plain,
    ...amending.flatMap(({ clause, instrument }) =>
      findIn([{ ...instrument, clauses: [clause] }])
        // A fault of the amended clause is that clause's alone.
        .filter((found) => !known.has(keyOf(found)))
        .map((found) => inOwnText(found, clause)),
    ),
  ]
}

/** What is wrong by way of inherited words is shown where they are inherited. */
function inOwnText(found: Diagnostic, { connectives, place }: WrittenClause): Diagnostic {
  const [ref] = connectives.amends
  if (ref === undefined || found.span.file === place.file) return found
  const inherited = { message: 'what is inherited', span: found.span }
  return { ...found, span: ref.span, related: [inherited, ...found.related] }
}

function keyOf({ code, span, message }: Diagnostic): string {
  return JSON.stringify([code, span, message])
}
