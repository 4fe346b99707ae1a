import type { WrittenClause } from '../document/clause.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Clause, InstrumentEntry } from '../rulebook/rulebook.ts'
import { connectivesOf } from './connectives.ts'
import type { LibraryNames } from './library-names.ts'

/** The entry of one clause, before it is known who points to it. */
export function compileClauseEntry(
  written: WrittenClause,
  instrument: Instrument,
  names: LibraryNames,
): Clause {
  return {
    id: `${instrument.id.value}#${written.id.value}`,
    instrument: instrument.id.value,
    basis: (written.basis ?? instrument.basis).value,
    selectedBy: (written.selectedBy ?? instrument.selectedBy)?.value ?? null,
    connectives: connectivesOf(written, names),
    notYetApplied: [],
  }
}

/**
 * Says of each clause which keys could change what is answered by it, although
 * nothing executes them yet: connectives in either direction, and a date that
 * selects the version. To point to an instrument is to point to its clauses.
 */
export function withNotYetApplied(
  clauses: readonly Clause[],
  instruments: readonly InstrumentEntry[],
): readonly Clause[] {
  const ofInstrument = new Map(instruments.map(({ id, connectives }) => [id, connectives]))
  const pointers = new Map<string, string[]>()
  for (const { connective, target } of [...clauses, ...instruments].flatMap(
    (one) => one.connectives,
  )) {
    pointers.set(target, [...(pointers.get(target) ?? []), connective])
  }
  return clauses.map((clause) => {
    const { id, instrument, connectives, selectedBy } = clause
    const own = [...connectives, ...(ofInstrument.get(instrument) ?? [])]
    const keys = new Set([
      ...own.map(({ connective }) => connective),
      ...(pointers.get(id) ?? []),
      ...(pointers.get(instrument) ?? []),
      ...(selectedBy === null ? [] : ['selected-by']),
    ])
    return { ...clause, notYetApplied: [...keys].sort() }
  })
}
