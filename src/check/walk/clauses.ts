import type { WrittenClause } from '../../document/clause.ts'
import type { Instrument } from '../../document/instrument.ts'
import type { Library } from '../../document/library.ts'
import type { Span } from '../../source/span.ts'

/** A clause and the instrument that it stands in. */
export interface ClauseSite {
  readonly instrument: Instrument
  readonly clause: WrittenClause
  /** The headings above, for findings. */
  readonly heading: readonly string[]
}

/** Every clause of every instrument; each row of a table is a clause. */
export function clausesOf({ instruments }: Library): readonly ClauseSite[] {
  return instruments.flatMap((instrument) =>
    instrument.clauses.map((clause) => ({ instrument, clause, heading: clause.place.heading })),
  )
}

/**
 * Whether a part of a clause comes from the `defaults` of a heading, which
 * stand before the block, or from a clause of another document that it amends.
 * What suits most blocks, or suited the old one, need not suit each of them.
 */
export function isInherited({ place }: WrittenClause, span: Span): boolean {
  return span.file !== place.file || span.start < place.opening.start
}
