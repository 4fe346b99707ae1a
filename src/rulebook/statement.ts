import type { Who } from './body.ts'

/** What one clause says to the questions of one step. */
export type Statement = WhoStatement | PaysStatement | HandoverStatement | DeferredStatement

interface FromClause {
  readonly clause: string
  /** The rule that must hold for the statement to count. */
  readonly rule: string
  readonly step: string
}

export type Duty = 'must' | 'should' | 'may' | 'must-not'

export interface WhoStatement extends FromClause {
  readonly question: 'who'
  readonly task: string
  readonly duty: Duty
  readonly who: Who
  readonly does: string | null
  /** No other body may do it. */
  readonly exclusively: boolean
  readonly companions: Companions
  readonly limits: readonly Limit[]
  readonly durations: readonly Duration[]
  /** By clauses without a duty of their own; those that have one say it in a statement. */
  readonly extensions: readonly Extension[]
  readonly fallbacks: readonly Fallback[]
  /** `step` or `step/task` that come first. */
  readonly after: readonly string[]
  /** Documents that the act produces. */
  readonly issues: readonly string[]
}

/** Roles beside the one who acts, as {@link Who} of one body each; shown, never compared. */
export interface Companions {
  readonly with: readonly Who[]
  readonly consult: readonly Who[]
  readonly inform: readonly Who[]
  readonly accountable: readonly Who[]
  readonly onRequestOf: readonly Who[]
  readonly authorisedBy: readonly Who[]
}

export interface Start {
  readonly kind: 'event' | 'first-of' | 'last-of'
  readonly events: readonly string[]
}

/** An amount of time: whole numbers, calendar or working days told apart. */
export interface TimeSpan {
  readonly count: number
  readonly unit: 'minute' | 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year'
}

export interface Limit {
  /** Null if the text gives no number; then `words` says what it gives. */
  readonly within: TimeSpan | null
  readonly words: string | null
  readonly aim: string | null
  readonly from: Start | null
  readonly excluding: readonly string[]
  readonly wherePossible: boolean
  readonly extendableBy: Who | null
}

export interface Duration {
  readonly bound: 'exactly' | 'at-least' | 'at-most' | 'until'
  readonly span: TimeSpan | null
  /** Of `until`: the event that ends it; else the event it runs from, if one is named. */
  readonly event: string | null
  /** The text as written, if it gives no number and no event. */
  readonly words: string | null
}

/** That a clause lengthens the time of this one, where its rule holds. */
export interface Extension {
  readonly clause: string
  readonly rule: string
  readonly limits: readonly Limit[]
  readonly durations: readonly Duration[]
}

export interface Fallback {
  readonly who: Who
  readonly after: TimeSpan | null
  readonly afterWords: string | null
  /** Its own condition; null if it has none beyond the clause's. */
  readonly rule: string | null
}

export interface PaysStatement extends FromClause {
  readonly question: 'pays'
  /** The entry of `pays` that says it: the same for each cost and step to which it speaks. */
  readonly entry: string
  readonly cost: string
  /** An instrument's general rule (`funding`): below every particular one. */
  readonly general: boolean
  /** Null if the entry does not say who pays, but who is not charged, advances or reimburses it. */
  readonly payer: Payer | null
  readonly freeFor: Who | null
  /** Advances the cost so that care is never delayed. */
  readonly interim: Who | null
  readonly recoverFrom: Who | null
  readonly cap: Money | null
  readonly inKind: boolean
  /** What commits the money. */
  readonly commitment: string | null
}

export type Payer =
  | { readonly kind: 'body'; readonly who: Who }
  | { readonly kind: 'split'; readonly parts: readonly Share[] }
  | { readonly kind: 'ladder'; readonly rungs: readonly Rung[] }

/** A part of a whole as an exact fraction in lowest terms. */
export interface Share {
  readonly who: Who
  readonly numerator: number
  readonly denominator: number
}

export interface Rung {
  readonly payer: Payer
  readonly upTo: Money | null
  readonly per: 'case' | 'cost' | 'year'
  readonly rule: string | null
}

/** An amount as a decimal text, and an ISO 4217 code. */
export interface Money {
  readonly amount: string
  readonly currency: string
}

export interface HandoverStatement extends FromClause {
  readonly question: 'handover'
  readonly task: string
  readonly to: Who
  /** Null: it belongs to the clause's duty, whose doer hands over. */
  readonly from: Who | null
  readonly at: string | null
  readonly documents: readonly HandoverDocument[]
  readonly receipt: string | null
}

export interface HandoverDocument {
  readonly document: string
  /** The rule under which it goes along; null if always. */
  readonly rule: string | null
}

/** The text passes a question on: "according to law". */
export interface DeferredStatement extends FromClause {
  readonly question: 'deferred'
  /** The question passed on: `who` and `handover` of `subject` (a task), `pays` of `subject` (a cost). */
  readonly of: 'who' | 'pays' | 'handover'
  readonly subject: string
  readonly to: string
}
