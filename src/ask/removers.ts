import type { InstrumentEntry, Rulebook } from '../rulebook/rulebook.ts'
import type { Remover } from './prepared.ts'

/** What a clause says to take another one away. */
const BY_CLAUSE: ReadonlySet<string> = new Set(['replaces', 'repeals', 'amends'])

/**
 * What a front matter says to take a whole text away. That it `amends` another
 * one does not: it says whose terms it sees, and its clauses say what changes.
 */
const BY_INSTRUMENT: ReadonlySet<string> = new Set(['replaces', 'repeals', 'supersedes'])

/** Whatever takes a clause away, by the id of the clause, or a whole text, by its own; ordered by who removes. */
export function removersOf(
  { clauses, instruments }: Rulebook,
  byId: ReadonlyMap<string, InstrumentEntry>,
): (clause: string) => readonly Remover[] {
  const byTarget = new Map<string, Remover[]>()
  const add = (target: string, remover: Remover): void => {
    const known = byTarget.get(target)
    if (known === undefined) byTarget.set(target, [remover])
    else known.push(remover)
  }
  for (const { id, instrument, selectedBy, connectives } of clauses) {
    const entry = byId.get(instrument)
    for (const { connective, target } of connectives) {
      // A text that takes itself away is a fault that `check` reports.
      if (entry === undefined || target === id || target === instrument) continue
      if (BY_CLAUSE.has(connective))
        add(target, { by: id, how: connective, instrument: entry, selectedBy })
    }
  }
  for (const entry of instruments) {
    const { id, selectedBy, connectives } = entry
    for (const { connective, target } of connectives) {
      if (target === id || !BY_INSTRUMENT.has(connective)) continue
      add(target, { by: id, how: connective, instrument: entry, selectedBy })
    }
  }
  const instrumentOf = new Map(clauses.map(({ id, instrument }) => [id, instrument]))
  return (clause) => {
    if (byTarget.size === 0) return NONE
    const own = byTarget.get(clause) ?? NONE
    const whole = byTarget.get(instrumentOf.get(clause) ?? '') ?? NONE
    return whole.length === 0 ? own : [...own, ...whole]
  }
}

const NONE: readonly Remover[] = []
