import type { WrittenClause } from '../document/clause.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Clause } from '../rulebook/rulebook.ts'
import { connectivesOf } from './connectives.ts'
import type { LibraryNames } from './library-names.ts'

/** The entry of one clause. Every key that changes an answer is executed, so none is listed as waiting. */
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
