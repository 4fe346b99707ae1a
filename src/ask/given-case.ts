import type { GivenInterval } from '../document/case-file.ts'
import type { GivenCost, GivenEvent, GivenFact } from '../document/scenario.ts'
import type { Located } from '../source/located.ts'

/** A case as somebody gave it, on the command line, in a case file or in a scenario. */
export interface GivenCase {
  readonly facts: readonly GivenFact[]
  readonly events: readonly GivenEvent[]
  /** What may stop a clock, and what arose: looked up, though no answer depends on it. */
  readonly intervals?: readonly GivenInterval[]
  readonly costs?: readonly GivenCost[]
  /** `YYYY-MM-DD`. */
  readonly asOf: Located<string>
  readonly withDraft: readonly Located<string>[]
}
