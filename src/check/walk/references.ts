import { CONNECTIVES, type Connective, type WrittenClause } from '../../document/clause.ts'
import type { Instrument } from '../../document/instrument.ts'
import type { Library } from '../../document/library.ts'
import type { Located } from '../../source/located.ts'
import { clausesOf } from './clauses.ts'

/** A reference by which a clause, or a whole instrument, says how it stands to another. */
export interface ReferenceSite {
  readonly key: Connective | 'supersedes'
  readonly ref: Located<string>
  readonly instrument: Instrument
  /** Undefined if it stands in the front matter. */
  readonly clause: WrittenClause | undefined
  readonly heading: readonly string[]
}

/** Every connective of every clause and instrument. */
export function referencesOf(library: Library): readonly ReferenceSite[] {
  return [
    ...library.instruments.flatMap(referencesOfHead),
    ...clausesOf(library).flatMap(({ instrument, clause, heading }) =>
      CONNECTIVES.flatMap((key) =>
        clause.connectives[key].map((ref) => ({ key, ref, instrument, clause, heading })),
      ),
    ),
  ]
}

function referencesOfHead(instrument: Instrument): readonly ReferenceSite[] {
  const lists: readonly (readonly [ReferenceSite['key'], readonly Located<string>[]])[] = [
    ['amends', instrument.amends],
    ['supersedes', instrument.supersedes],
    ['repeals', instrument.repeals],
    ['subject-to', instrument.subjectTo],
    ['notwithstanding', instrument.notwithstanding],
    ['without-prejudice-to', instrument.withoutPrejudiceTo],
  ]
  return lists.flatMap(([key, refs]) =>
    refs.map((ref) => ({ key, ref, instrument, clause: undefined, heading: [] })),
  )
}
