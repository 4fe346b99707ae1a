import type { Instrument } from '../document/instrument.ts'
import { statesOf } from '../document/states-of.ts'
import type { Span } from '../source/span.ts'
import type { LibraryNames } from './library-names.ts'

/** An instrument among the names of its library: what its clauses are compiled in. */
export interface InstrumentSite {
  readonly instrument: Instrument
  readonly names: LibraryNames
}

/**
 * The state to which a role without a place belongs where it is written;
 * undefined unless the instrument is of one state.
 */
export function homeWhere({ file }: Span, names: LibraryNames): string | undefined {
  const instrument = names.byFile.get(file)
  if (instrument === undefined) return undefined
  const states = statesOf(instrument)
  return states === 'all' || states.size !== 1 ? undefined : [...states][0]
}
