import type { Answer, AskNext, CitedClause, EventAnswer, FactAnswer } from '../ask/answer.ts'
import type { CostAnswer, IntervalAnswer, ProgressAnswer } from '../ask/request.ts'
import type { BodiesAnswer } from '../ask/statement-answer.ts'
import type { Custody } from './custody.ts'
import type { StatementTimes, TimeNote, When } from './deadline.ts'
import type { Ledger } from './ledger.ts'

/**
 * One case along one procedure: what is done, what is due, what waits and for
 * what, who holds the person, and who pays.
 *
 * Plain JSON data, documented by `schemas/plan.schema.json`.
 */
export interface Plan {
  readonly remit: 1
  readonly procedure: PlannedProcedure
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  /** The time of day of the plan, if one was given: a date and time with offset. */
  readonly at: When | null
  readonly library: { readonly digest: string }
  readonly case: PlannedCase
  readonly drafts: readonly string[]
  /** In the order of the procedure. */
  readonly steps: readonly PlanStep[]
  readonly custody: Custody
  /** Everything with a due time that is not done, the earliest first. */
  readonly due: readonly DueItem[]
  readonly ledger: Ledger
  /** Every clause and every placed step that the plan names, by id. */
  readonly clauses: Readonly<Record<string, CitedClause>>
  readonly askNext: readonly AskNext[]
  /** Present where both engines ran. */
  readonly engines?: { readonly agree: true }
}

export interface PlannedProcedure {
  readonly instrument: string
  readonly title: string
  /** Whether it is the procedure of this case. */
  readonly applies: 'holds' | 'unknown'
  readonly needs: readonly string[]
}

export interface PlannedCase {
  readonly facts: Readonly<Record<string, FactAnswer>>
  readonly events: readonly EventAnswer[]
  readonly progress: readonly ProgressAnswer[]
  readonly intervals: readonly IntervalAnswer[]
  readonly costs: readonly CostAnswer[]
}

/**
 * `done`. `due`: everything that comes first is done, and nothing stands in the
 * way. `overdue`: so too, and a due time has passed. `blocked`: it depends on a
 * fact that is not known, or something stands in its way. `upcoming`: it waits
 * for steps that come first. `not-needed`: no part of this case.
 */
export const STEP_STATES = ['done', 'overdue', 'due', 'blocked', 'upcoming', 'not-needed'] as const
export type StepState = (typeof STEP_STATES)[number]

export interface PlanStep {
  readonly step: string
  /** The key of its citation in {@link Plan.clauses}. */
  readonly placed: string
  readonly state: StepState
  /** When its main task was done. */
  readonly doneAt: When | null
  /** A due time has passed, though its turn has not come. */
  readonly late: boolean
  readonly blockedBy: readonly Block[]
  /** The steps of this case that come directly before it. */
  readonly after: readonly string[]
  readonly ends: boolean
  readonly checklist: readonly string[]
  readonly forms: readonly string[]
  readonly issues: readonly string[]
  readonly tasks: readonly PlanTask[]
  /** The whole answer to the step: who, who pays, to whom; null for a step that is not needed. */
  readonly answer: Answer | null
}

export type Block =
  /**
   * A step, or `step/task`, that comes first and is not done. A text may want one
   * that the procedure does not place; it is no part of the plan then.
   */
  | { readonly kind: 'not-done'; readonly step: string }
  /** Facts that tell whether it is part of the case, or what comes first. */
  | { readonly kind: 'not-known'; readonly needs: readonly string[] }
  /** Nobody may do its main task; the clauses that forbid it. */
  | { readonly kind: 'excluded'; readonly clauses: readonly string[] }
  | { readonly kind: 'conflict'; readonly clauses: readonly string[] }
  /** The step before has not handed the person over: who receives has refused or not answered. */
  | { readonly kind: 'handover'; readonly step: string; readonly status: 'rejected' | 'expired' }

/** One task of a step. */
export interface PlanTask {
  readonly task: string
  /**
   * Of a step that is not done, its tasks share its state, unless they are done.
   * Of one that is done, what is left is `due`, `overdue`, `blocked` or
   * `upcoming` like the step before it was done, if somebody has to do it; else
   * it is `not-needed`.
   */
  readonly state: StepState
  readonly doneAt: When | null
  /** By duty that stands, in the order of the answer; then by duty that may stand. */
  readonly times: readonly StatementTimes[]
  /** That the body named cannot act, as the case tells it last; null: it does not, or the task is done. */
  readonly cannotAct: Reported | null
  /** Who is to act now: null while the first body named is. */
  readonly fallback: {
    readonly clause: string
    readonly responsible: BodiesAnswer
    readonly because: FallbackBecause
  } | null
  readonly handover: PlannedHandover | null
}

export type FallbackBecause = 'cannot-act' | 'rejected' | 'expired' | 'late'

/** How far the handover at the end of a task is. */
export interface PlannedHandover {
  readonly status: 'none-yet' | 'offered' | 'accepted' | 'rejected' | 'expired'
  readonly at: When | null
  /** An id of the vocabulary's reasons. */
  readonly reason: string | null
  /** Each time that who was to receive has refused or not answered, the last of which {@link status} may be. */
  readonly refusals: readonly Refusal[]
}

/** When something went wrong, and why. */
export interface Reported {
  readonly at: When
  /** An id of the vocabulary's reasons. */
  readonly reason: string | null
}

export interface Refusal extends Reported {
  readonly status: 'rejected' | 'expired'
}

export interface DueItem {
  readonly step: string
  readonly task: string
  readonly clause: string
  readonly responsible: BodiesAnswer
  /** Whose clock and calendar count, as of a deadline: bodies of two countries have a time each. */
  readonly country: string | null
  readonly due: When
  readonly dueAtTheLatest: When | null
  /** Whether it has passed: `yes` is said only where it is certain. */
  readonly past: 'yes' | 'no' | 'maybe'
  /** It has certainly passed, and somebody had to do it; never said of what waits. */
  readonly overdue: boolean
  /** Its turn has not come. */
  readonly waits: boolean
  /** Asked for where possible, or merely permitted. */
  readonly soft: boolean
  /** It may still move, or counts only if facts turn out so. */
  readonly provisional: boolean
  readonly notes: readonly TimeNote[]
}
