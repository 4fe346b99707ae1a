import type { PreparedClause } from './prepared-clause.ts'

/** Whether one of two clauses, or its instrument, says that the other applies beside it. */
export function areWithoutPrejudice(a: PreparedClause, b: PreparedClause): boolean {
  return pointsAt(a, 'without-prejudice-to', b) || pointsAt(b, 'without-prejudice-to', a)
}

/** Whether a clause, or its instrument, names another clause or the other's instrument in a connective. */
export function pointsAt(
  { clause, instrument }: PreparedClause,
  connective: string,
  { clause: other }: PreparedClause,
): boolean {
  if (clause.connectives.length + instrument.connectives.length === 0) return false
  return [...clause.connectives, ...instrument.connectives].some(
    (entry) =>
      entry.connective === connective &&
      (entry.target === other.id || entry.target === other.instrument),
  )
}
