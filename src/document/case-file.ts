import type { Located } from '../source/located.ts'
import type { GivenCost, GivenEvent, GivenFact } from './scenario.ts'

/** One case as its officer wrote it down: categories, dates and costs, never a name. */
export interface CaseFile {
  readonly file: string
  /** `YYYY-MM-DD`; undefined: the day on which the case is asked about. */
  readonly asOf: Located<string> | undefined
  readonly facts: readonly GivenFact[]
  readonly events: readonly GivenEvent[]
  readonly intervals: readonly GivenInterval[]
  readonly costs: readonly GivenCost[]
}

/** A stretch of time of a case that may stop a clock. Both ends are dates, or dates and times with offset. */
export interface GivenInterval {
  readonly interval: Located<string>
  readonly from: Located<string>
  /** Undefined: it has not ended yet. */
  readonly to: Located<string> | undefined
}
