import type { Citation, Clause, InstrumentEntry } from '../rulebook/rulebook.ts'

/** A clause with what is looked up of it again and again. */
export interface PreparedClause {
  readonly clause: Clause
  readonly instrument: InstrumentEntry
  readonly citation: Citation
}
