import type { Instrument } from '../document/instrument.ts'
import { statesOf } from '../document/states-of.ts'
import type { LibraryNames } from './library-names.ts'

/** An instrument among the names of its library: what its clauses are compiled in. */
export interface InstrumentSite {
  readonly instrument: Instrument
  readonly names: LibraryNames
  /** The state to which roles without a place belong; undefined unless the instrument is of one state. */
  readonly home: string | undefined
}

export function siteOf(instrument: Instrument, names: LibraryNames): InstrumentSite {
  return { instrument, names, home: homeOf(instrument) }
}

function homeOf(instrument: Instrument): string | undefined {
  const states = statesOf(instrument)
  return states === 'all' || states.size !== 1 ? undefined : [...states][0]
}
