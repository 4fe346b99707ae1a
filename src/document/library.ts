import type { CountryCalendar } from './calendar.ts'
import type { Directory } from './directory.ts'
import type { Instrument } from './instrument.ts'
import type { Precedence } from './precedence.ts'
import type { Scenario } from './scenario.ts'
import type { Vocabulary } from './vocabulary.ts'

/** All documents of one library. */
export interface Library {
  readonly vocabulary: Vocabulary
  readonly directories: readonly Directory[]
  readonly calendars: readonly CountryCalendar[]
  readonly instruments: readonly Instrument[]
  /** Undefined: the library has no `rules/precedence.yaml`, so what is usual holds. */
  readonly precedence: Precedence | undefined
  /** Scenarios of files of their own; those of an instrument are with it. */
  readonly scenarios: readonly Scenario[]
}
