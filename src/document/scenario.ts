import type { Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'
import type {
  GivenCost,
  GivenEvent,
  GivenFact,
  GivenInterval,
  GivenProgress,
  GivenRate,
} from './case-parts.ts'

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
  readonly progress: readonly GivenProgress[]
  readonly intervals: readonly GivenInterval[]
  readonly costs: readonly GivenCost[]
  readonly rates: readonly GivenRate[]
  /** Drafts that take part. */
  readonly withDraft: readonly Located<string>[]
  readonly asks: ScenarioQuestion
  readonly expect: readonly Expectation[]
  /** What is expected of the plan as a whole; none where a step is asked about. */
  readonly expectPlan: readonly PlanExpectation[]
  /** Why the scenario is not expected to pass yet. */
  readonly todo: Located<string> | undefined
}

export type ScenarioQuestion =
  | { readonly kind: 'ask'; readonly step: Located<string> }
  | { readonly kind: 'plan'; readonly procedure: Located<string> }

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
  /** Of a plan: the step asked about, where several have the task or cost. */
  readonly step: Located<string> | undefined
  readonly status: Located<ExpectedStatus> | undefined
  readonly responsible: readonly Located<string>[] | undefined
  readonly by: readonly Located<string>[] | undefined
  readonly to: readonly Located<string>[] | undefined
  readonly within: Located<string> | undefined
  readonly cites: readonly Located<string>[]
  readonly notCites: readonly Located<string>[]
  readonly asks: readonly Located<string>[] | undefined
}

/** Where a step of a plan can stand. */
export const STATES = ['done', 'overdue', 'due', 'blocked', 'upcoming', 'not-needed'] as const
export type ExpectedState = (typeof STATES)[number]

/** Whether somebody holds the person all the way. */
export const CUSTODIES = ['unbroken', 'broken'] as const
export type ExpectedCustody = (typeof CUSTODIES)[number]

/** What is expected of a plan beside the answers in its steps. */
export type PlanExpectation = { readonly span: Span } & (
  | {
      readonly question: 'state'
      /** `step`, or `step/task`. */
      readonly step: Located<string>
      readonly is: Located<ExpectedState>
    }
  | {
      readonly question: 'due'
      /** `step`, or `step/task`. */
      readonly step: Located<string>
      /** A date, or a date and time with offset; `none`: it has no due time. */
      readonly on: Located<string>
    }
  | {
      readonly question: 'custody'
      readonly is: Located<ExpectedCustody>
      /** The step at which or before which nobody holds the person; undefined: unbroken. */
      readonly at: Located<string> | undefined
    }
  | {
      readonly question: 'ledger'
      /** The bodies that bear it jointly, mostly one; or `open` alone: what none bears. */
      readonly account: readonly Located<string>[]
      /** An amount of money: `625.38 THB`. */
      readonly bears: Located<string>
    }
)

/** Whether the account of a ledger is the one that stands for what nobody bears. */
export function isOpen({ account }: { readonly account: readonly Located<string>[] }): boolean {
  return account.length === 1 && account[0]?.value === 'open'
}

/** The due time of what has none. */
export const NO_DUE_TIME = 'none'
