import type { Located } from '../source/located.ts'

/** Which real bodies fill which roles in one country, or among international bodies. */
export interface Directory {
  readonly file: string
  /** Undefined for international bodies. */
  readonly country: Located<string> | undefined
  readonly agencies: readonly Agency[]
  /** The ids of agencies that are there but could not be read, which has been reported. */
  readonly unreadable: readonly Located<string>[]
}

export interface Agency {
  readonly id: Located<string>
  readonly name: string
  /** A public contact point. */
  readonly contact: string | undefined
  readonly fills: readonly Filling[]
  /** The text that shows the body in its roles. */
  readonly source: string | undefined
}

/** Dates are `YYYY-MM-DD`; `until` is the first day on which the body no longer fills the role. */
export interface Filling {
  readonly role: Located<string>
  readonly from: Located<string> | undefined
  readonly until: Located<string> | undefined
}
