import { Bug } from '../bug.ts'
import type { CitedClause, NotYetApplied } from './answer.ts'
import type { CaseContext } from './context.ts'
import type { PreparedClause } from './prepared-clause.ts'

/** Where to read each clause, by id, in the order of ids. */
export function cite(
  ids: Iterable<string>,
  { prepared }: Pick<CaseContext, 'prepared'>,
): Readonly<Record<string, CitedClause>> {
  const entries = [...new Set(ids)].sort().map((id) => {
    const clause = prepared.clauses.get(id)
    if (clause === undefined) throw new Bug(`no clause \`${id}\` in the rulebook`)
    return [id, citationOf(clause)] as const
  })
  return Object.fromEntries(entries)
}

function citationOf({ clause, instrument, citation }: PreparedClause): CitedClause {
  return {
    instrument: clause.instrument,
    heading: citation.heading,
    file: citation.file,
    line: citation.line,
    basis: clause.basis,
    startVerified: instrument.inForce.from !== null,
  }
}

/** Keys of the clauses that are read but not executed, as the rulebook says. */
export function notYetApplied(
  ids: Iterable<string>,
  { prepared }: CaseContext,
): readonly NotYetApplied[] {
  return [...new Set(ids)].sort().flatMap((clause) => {
    const keys = prepared.clauses.get(clause)?.clause.notYetApplied ?? []
    return keys.length === 0 ? [] : [{ clause, keys }]
  })
}
