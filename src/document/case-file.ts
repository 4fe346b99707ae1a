import type { Located } from '../source/located.ts'
import type {
  GivenCost,
  GivenEvent,
  GivenFact,
  GivenInterval,
  GivenProgress,
  GivenRate,
} from './case-parts.ts'

/** One case as its officer wrote it down: categories, dates and costs, never a name. */
export interface CaseFile {
  readonly file: string
  /** `YYYY-MM-DD`; undefined: the day on which the case is asked about. */
  readonly asOf: Located<string> | undefined
  /** The instrument along whose procedure it is planned; undefined: not said. */
  readonly procedure: Located<string> | undefined
  readonly facts: readonly GivenFact[]
  readonly events: readonly GivenEvent[]
  readonly progress: readonly GivenProgress[]
  readonly intervals: readonly GivenInterval[]
  readonly costs: readonly GivenCost[]
  readonly rates: readonly GivenRate[]
}
