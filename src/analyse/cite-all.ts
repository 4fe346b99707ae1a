import type { CitedClause } from '../ask/answer.ts'
import { cite } from '../ask/cite.ts'
import type { Prepared } from '../ask/prepared.ts'

/** Where to read whatever findings name: clauses, steps where a procedure places them, and terms of a text. */
export function citeAll(
  ids: Iterable<string>,
  prepared: Prepared,
): Readonly<Record<string, CitedClause>> {
  const all = [...new Set(ids)]
  const clauses = cite(
    all.filter((id) => prepared.clauses.has(id)),
    { prepared },
  )
  const others = placesIn(prepared)
  const placed = all.flatMap((id) => {
    const cited = others.get(id)
    return cited === undefined ? [] : [[id, cited] as const]
  })
  const entries = [...Object.entries(clauses), ...placed]
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

/** Every step that a procedure places, and every term of a text. */
function placesIn({ rulebook, instruments }: Prepared): ReadonlyMap<string, CitedClause> {
  const { procedures, terms, citations } = rulebook
  const placed = procedures.flatMap(({ instrument, basis, steps }) =>
    steps.map(({ id }) => ({ id, instrument, basis })),
  )
  const defined = terms.flatMap(({ id, instrument, basis }) =>
    instrument === null || basis === null ? [] : [{ id, instrument, basis }],
  )
  return new Map(
    [...placed, ...defined].flatMap(({ id, instrument, basis }) => {
      const citation = Object.hasOwn(citations, id) ? citations[id] : undefined
      if (citation === undefined) return []
      const startVerified = instruments.get(instrument)?.inForce.from != null
      return [[id, { instrument, ...citation, basis, startVerified }] as const]
    }),
  )
}
