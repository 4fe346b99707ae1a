import type { WrittenClause } from '../document/clause.ts'
import type { Instrument } from '../document/instrument.ts'
import { readReference } from '../rulebook/notation/read-reference.ts'
import type { Names } from './names.ts'

/** What a reference points to. */
export type Target =
  | { readonly kind: 'instrument'; readonly instrument: Instrument }
  | {
      readonly kind: 'clauses'
      readonly instrument: Instrument
      /** `escort`, `benefits.shelter`, or the id of a block with rows. */
      readonly id: string
      /** The clause; all the rows, if `id` is that of a block with rows. */
      readonly clauses: readonly WrittenClause[]
    }
  | {
      readonly kind: 'unknown'
      /** The part of the reference that points to nothing. */
      readonly part: 'instrument' | 'clause'
      readonly name: string
      /** The instrument in which the clause was looked for. */
      readonly within: Instrument | undefined
    }
  /** It has not the form of a reference, or what it points to could not be read. */
  | { readonly kind: 'unreadable'; readonly hasForm: boolean }

/**
 * Follows a reference.
 *
 * @param from - the instrument it stands in; undefined in a file of scenarios,
 *   where a bare id is an instrument.
 */
export function resolve(text: string, from: Instrument | undefined, names: Names): Target {
  const read = readReference(text)
  if (read.kind === 'fault') return { kind: 'unreadable', hasForm: false }

  if (read.kind === 'bare') {
    const own = from === undefined ? undefined : clauseOf(from, read.id, names)
    if (own !== undefined) return own
    const instrument = names.instruments.get(read.id)
    if (instrument !== undefined) return { kind: 'instrument', instrument }
    if (isUnreadable(read.id, names)) return { kind: 'unreadable', hasForm: true }
    return {
      kind: 'unknown',
      part: from === undefined ? 'instrument' : 'clause',
      name: read.id,
      within: from,
    }
  }

  const instrument = names.instruments.get(read.instrument)
  if (instrument === undefined) {
    return { kind: 'unknown', part: 'instrument', name: read.instrument, within: undefined }
  }
  const target = clauseOf(instrument, read.clause, names)
  if (target !== undefined) return target
  if (isUnreadable(read.clause, names)) return { kind: 'unreadable', hasForm: true }
  return { kind: 'unknown', part: 'clause', name: read.clause, within: instrument }
}

/** A row is also unreadable with its whole block. */
function isUnreadable(id: string, { unreadable }: Names): boolean {
  return unreadable.has(id) || unreadable.has(id.split('.')[0] ?? id)
}

function clauseOf(instrument: Instrument, id: string, names: Names): Target | undefined {
  const clauses = names.clauses.get(instrument.id.value)?.get(id)
  return clauses === undefined ? undefined : { kind: 'clauses', instrument, id, clauses }
}
