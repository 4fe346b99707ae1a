import type { CitedClause } from '../../ask/answer.ts'
import type { Prepared } from '../../ask/prepared.ts'
import { Bug } from '../../bug.ts'
import type { ProcedureEntry } from '../../rulebook/procedure.ts'

/** Where to read each placed step of a procedure, by id. */
export function citePlaced(
  { rulebook, instruments }: Prepared,
  { instrument: id, basis, steps }: ProcedureEntry,
): Readonly<Record<string, CitedClause>> {
  const startVerified = instruments.get(id)?.inForce.from != null
  return Object.fromEntries(
    steps.map(({ id: placed }) => {
      const citation = Object.hasOwn(rulebook.citations, placed)
        ? rulebook.citations[placed]
        : undefined
      if (citation === undefined) throw new Bug(`no citation of \`${placed}\``)
      return [placed, { instrument: id, ...citation, basis, startVerified }]
    }),
  )
}
