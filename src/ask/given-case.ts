import type {
  GivenCost,
  GivenEvent,
  GivenFact,
  GivenInterval,
  GivenProgress,
  GivenRate,
} from '../document/case-parts.ts'
import type { Located } from '../source/located.ts'

/** A case as somebody gave it, on the command line, in a case file or in a scenario. */
export interface GivenCase {
  readonly facts: readonly GivenFact[]
  readonly events: readonly GivenEvent[]
  /** How far steps and handovers are, what may stop a clock, and what arose: no answer depends on it. */
  readonly progress?: readonly GivenProgress[]
  readonly intervals?: readonly GivenInterval[]
  readonly costs?: readonly GivenCost[]
  readonly rates?: readonly GivenRate[]
  /** `YYYY-MM-DD`. */
  readonly asOf: Located<string>
  readonly withDraft: readonly Located<string>[]
}
