import type { Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'
import type { WrittenValue } from './condition.ts'

// What a case is made of, be it an officer's or a scenario's.

/** One fact of a case: an exact value, a range of numbers, members of a set, or that it cannot be established. */
export interface GivenFact {
  readonly fact: Located<string>
  readonly value: GivenValue
}

export type GivenValue =
  | { readonly kind: 'value'; readonly value: WrittenValue }
  /** `members`: these, the others open. `only`: these and no others. `not`: none of these. */
  | {
      readonly kind: 'members' | 'only' | 'not'
      readonly members: readonly WrittenValue[]
      readonly span: Span
    }

export interface GivenEvent {
  readonly event: Located<string>
  /** A date, or a date and time with offset. */
  readonly at: Located<string>
}

/** What becomes of a step or a task; the last four are of the handover at its end. */
export const PROGRESS = [
  'done',
  'cannot-act',
  'offered',
  'accepted',
  'rejected',
  'expired',
] as const
export type Progress = (typeof PROGRESS)[number]

/** How far a step or a task is. */
export interface GivenProgress {
  /** `step`, or `step/task`. */
  readonly step: Located<string>
  readonly is: Located<string>
  /** A date, or a date and time with offset. */
  readonly at: Located<string>
  readonly reason: Located<string> | undefined
}

/** A stretch of time of a case that may stop a clock. Both ends are dates, or dates and times with offset. */
export interface GivenInterval {
  readonly interval: Located<string>
  readonly from: Located<string>
  /** Undefined: it has not ended yet. */
  readonly to: Located<string> | undefined
}

export interface GivenCost {
  readonly cost: Located<string>
  /** The step in which it arose; undefined: the one in which it can. */
  readonly step: Located<string> | undefined
  readonly amount: Located<string>
  readonly currency: Located<string>
  readonly on: Located<string> | undefined
}

/** What one unit of a currency is worth in another. */
export interface GivenRate {
  readonly from: Located<string>
  readonly to: Located<string>
  readonly rate: Located<string>
}
