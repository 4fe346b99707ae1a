import type { Progress } from '../document/case-parts.ts'
import type { CaseFacts } from '../rulebook/case-facts.ts'
import type { EventAnswer, FactAnswer } from './answer.ts'

/** A case as it is asked about: what is known of it, and on which date. */
export interface CaseRequest {
  readonly facts: CaseFacts
  /** The same facts as they were given, for the answer to repeat. */
  readonly given: ReadonlyMap<string, FactAnswer>
  readonly events: readonly EventAnswer[]
  /** How far steps and handovers are. */
  readonly progress: readonly ProgressAnswer[]
  /** What may stop a clock. */
  readonly intervals: readonly IntervalAnswer[]
  readonly costs: readonly CostAnswer[]
  /** Without one, amounts of two currencies are never compared. */
  readonly rates: readonly RateAnswer[]
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  /** Ids of drafts that take part. */
  readonly withDraft: readonly string[]
}

/** A case and one step of it, or one task of that step. */
export interface Request extends CaseRequest {
  readonly step: string
  /** Null: the whole step. */
  readonly task: string | null
}

/** What happened to a step or a task of it; the last four are of the handover at its end. */
export interface ProgressAnswer {
  readonly step: string
  /** Null: the step as a whole; of a handover, its main task. */
  readonly task: string | null
  readonly is: Progress
  /** A date, or a date and time with offset. */
  readonly at: string
  /** An id of the vocabulary's reasons. */
  readonly reason: string | null
}

/** Dates, or dates and times with offset; `to` is null while it lasts. */
export interface IntervalAnswer {
  readonly interval: string
  readonly from: string
  readonly to: string | null
}

export interface CostAnswer {
  readonly cost: string
  /** The step in which it arose; null: not said. */
  readonly step: string | null
  /** A decimal text, and an ISO 4217 code. */
  readonly amount: string
  readonly currency: string
  /** `YYYY-MM-DD`; null: the date of the case. */
  readonly on: string | null
}

/** What one unit of `from` is worth in `to`, as a decimal text. */
export interface RateAnswer {
  readonly from: string
  readonly to: string
  readonly rate: string
}
