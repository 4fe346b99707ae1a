import type { Located } from '../source/located.ts'
import type { Basis } from './basis.ts'
import type { Place, WrittenClause } from './clause.ts'
import type { WrittenCondition } from './condition.ts'
import type { Scenario } from './scenario.ts'

export const INSTRUMENT_KINDS = [
  'treaty',
  'mou',
  'protocol',
  'law',
  'regulation',
  'sop',
  'guideline',
  'programme',
] as const
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number]

/** One MOU, treaty, law, SOP or guideline, as written. */
export interface Instrument {
  readonly file: string
  readonly id: Located<string>
  readonly kind: Located<InstrumentKind>
  readonly title: Located<string>
  readonly parties: readonly Party[]
  readonly basis: Located<Basis>
  /** Parts of the real text that were not read: silence is then "silent in the parts read". */
  readonly missingParts: readonly Located<string>[]
  readonly draft: boolean
  /** The date of signature or adoption, as `YYYY-MM-DD`. */
  readonly signed: Located<string> | undefined
  readonly inForce: InForce | undefined
  /** The event whose date picks the version that applies. */
  readonly selectedBy: Located<string> | undefined
  /** `every` of the key `review`: `1 year`. */
  readonly reviewEvery: Located<string> | undefined
  readonly languages: Languages | undefined
  readonly amends: readonly Located<string>[]
  readonly supersedes: readonly Located<string>[]
  readonly repeals: readonly Located<string>[]
  readonly subjectTo: readonly Located<string>[]
  readonly notwithstanding: readonly Located<string>[]
  readonly withoutPrejudiceTo: readonly Located<string>[]
  readonly scope: WrittenCondition | undefined
  readonly sources: readonly Source[]
  readonly clauses: readonly WrittenClause[]
  readonly terms: readonly Term[]
  readonly procedure: readonly ProcedureStep[]
  readonly scenarios: readonly Scenario[]
  /**
   * The ids of clauses, rows and terms that are there but could not be read,
   * which has been reported: a reference to one of them is no fault of its own.
   * The id of a table's block stands for all its rows.
   */
  readonly unreadable: readonly Located<string>[]
  /**
   * Keys of the front matter that are there but could not be read, which has
   * been reported: that what they would say is missing is no fault of its own.
   */
  readonly unreadableKeys: readonly Located<string>[]
}

export interface Party {
  /** A country code, a role reference, or `all-states`. */
  readonly who: Located<string>
  readonly from: Located<string> | undefined
}

/** When an instrument applies. Dates are `YYYY-MM-DD`; `until` is the first day on which it no longer does. */
export interface InForce {
  /** A date, or the word `unknown`. */
  readonly from: Located<string>
  /** With `from: unknown`: the day from which it is treated as in force, and every citation says so. */
  readonly notBefore: Located<string> | undefined
  readonly until: Located<string> | undefined
}

export interface Languages {
  readonly authentic: readonly Located<string>[]
  readonly this: Located<string> | undefined
}

export interface Source {
  readonly title: string
  readonly publisher: string | undefined
  readonly date: string | undefined
  readonly url: string | undefined
}

/** A condition with a name, valid in its document and in what amends it. */
export interface Term {
  readonly place: Place
  readonly id: Located<string>
  readonly means: WrittenCondition
}

/** A vocabulary step placed in a procedure by a `step` block. */
export interface ProcedureStep {
  readonly place: Place
  readonly step: Located<string>
  readonly after: readonly ProcedureLink[]
  readonly when: WrittenCondition | undefined
  readonly checklist: readonly Located<string>[]
  readonly forms: readonly Located<string>[]
  readonly issues: readonly Located<string>[]
  readonly ends: boolean
}

export interface ProcedureLink {
  readonly step: Located<string>
  readonly when: WrittenCondition | undefined
}
