import type { Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'
import type { WrittenValue } from './condition.ts'

/** A case with the answers expected of it: the drafter's test. */
export interface Scenario {
  readonly file: string
  /** The headings above, outermost first; none in a file of scenarios. */
  readonly heading: readonly string[]
  readonly span: Span
  readonly id: Located<string>
  readonly title: Located<string> | undefined
  /** `YYYY-MM-DD`. */
  readonly asOf: Located<string>
  readonly given: readonly GivenFact[]
  readonly events: readonly GivenEvent[]
  readonly costs: readonly GivenCost[]
  /** Drafts that take part. */
  readonly withDraft: readonly Located<string>[]
  readonly asks: ScenarioQuestion
  readonly expect: readonly Expectation[]
  /** Why the scenario is not expected to pass yet. */
  readonly todo: Located<string> | undefined
}

export type ScenarioQuestion =
  | { readonly kind: 'ask'; readonly step: Located<string> }
  | { readonly kind: 'plan'; readonly procedure: Located<string> }

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

export interface GivenCost {
  readonly cost: Located<string>
  readonly amount: Located<string>
  readonly currency: Located<string>
  readonly on: Located<string> | undefined
}

/** What may become of a question; each means one thing, and they are never merged. */
export const STATUSES = [
  'assigned',
  'permitted',
  'excluded',
  'silent',
  'unknown',
  'conflict',
  'not-in-force',
] as const
export type ExpectedStatus = (typeof STATUSES)[number]

/** What is expected of one question; only the keys given are compared. */
export interface Expectation {
  readonly span: Span
  readonly question: 'who' | 'pays' | 'handover'
  /** The task or cost asked about. */
  readonly subject: Located<string>
  readonly status: Located<ExpectedStatus> | undefined
  readonly responsible: readonly Located<string>[] | undefined
  readonly by: readonly Located<string>[] | undefined
  readonly to: readonly Located<string>[] | undefined
  readonly within: Located<string> | undefined
  readonly cites: readonly Located<string>[]
  readonly notCites: readonly Located<string>[]
  readonly asks: readonly Located<string>[] | undefined
}
