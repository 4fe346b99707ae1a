import type { Duty, Money } from '../rulebook/statement.ts'
import type { OpenFacts } from './open-facts.ts'

/** What one clause says to who does a task; limits and fallback belong to the duty. */
export interface WhoStatementAnswer {
  readonly clause: string
  readonly duty: Duty
  readonly does: string | null
  readonly responsible: BodiesAnswer
  readonly with: readonly BodyAnswer[]
  readonly consult: readonly BodyAnswer[]
  readonly inform: readonly BodyAnswer[]
  readonly accountable: readonly BodyAnswer[]
  readonly onRequestOf: readonly BodyAnswer[]
  readonly authorisedBy: readonly BodyAnswer[]
  readonly exclusively: boolean
  readonly limits: readonly LimitAnswer[]
  readonly durations: readonly DurationAnswer[]
  /** Longer times that another clause gives. */
  readonly extended: readonly ExtendedAnswer[]
  readonly fallback: FallbackAnswer | null
  /** `step` or `step/task` that come first. */
  readonly after: readonly string[]
  /** Documents that the act produces. */
  readonly issues: readonly string[]
}

export interface PaysStatementAnswer {
  readonly clause: string
  /** The entry of the clause that says it: what limits a payer limits it for all costs of one entry. */
  readonly entry: string
  /** The duty of the clause beside which the money stands; null if it speaks of money alone. */
  readonly duty: Duty | null
  readonly by: PayerAnswer | null
  readonly freeFor: BodiesAnswer | null
  /** Who advances the cost. */
  readonly interim: BodiesAnswer | null
  readonly recoverFrom: BodiesAnswer | null
  readonly cap: Money | null
  readonly inKind: boolean
  /** What commits the money. */
  readonly commitment: string | null
}

export interface HandoverStatementAnswer {
  readonly clause: string
  readonly duty: Duty | null
  /** Who hands over; null if the clause says neither that nor who acts. */
  readonly from: BodiesAnswer | null
  readonly to: BodiesAnswer
  readonly at: string | null
  readonly receipt: string | null
  readonly documents: readonly DocumentAnswer[]
}

/** A document that goes along, or may: one whose condition fails is left out. */
export type DocumentAnswer =
  | { readonly id: string; readonly status: 'assigned' }
  | ({ readonly id: string; readonly status: 'unknown' } & OpenFacts)

export interface DeferredAnswer {
  readonly clause: string
  /** Where the text passes the question on: "according to law". */
  readonly to: string
}

/** Who acts, pays or receives. */
export type BodiesAnswer =
  /** Any one of the alternatives; each is a set of bodies that act jointly. */
  | { readonly anyOf: readonly { readonly allOf: readonly BodyAnswer[] }[] }
  | { readonly unnamed: true }
  | { readonly nobody: true }

/** One body; what is not known or not named is null. */
export interface BodyAnswer {
  /** A role, or `state` or `anyone`. */
  readonly role: string | null
  /** A country code. */
  readonly at: string | null
  readonly agency: string | null
  readonly name: string | null
  /** The fact that would tell the country. */
  readonly dependsOn?: string
  /** Several agencies fill the role. */
  readonly candidates?: readonly AgencyAnswer[]
  /** No agency is named on the date asked about; the first one is from this day on. */
  readonly namedFrom?: string
}

export interface AgencyAnswer {
  readonly agency: string
  readonly name: string
}

export type PayerAnswer =
  | BodiesAnswer
  /** `share` is an exact fraction: `1/3`. */
  | { readonly split: readonly { readonly who: BodiesAnswer; readonly share: string }[] }
  | { readonly ladder: readonly RungAnswer[] }

/** Each rung pays what the one above leaves; one whose condition fails is left out. */
export interface RungAnswer extends OpenFacts {
  readonly payer: PayerAnswer
  readonly upTo: Money | null
  readonly per: 'case' | 'cost' | 'year'
  readonly status: 'assigned' | 'unknown'
}

export interface LimitAnswer {
  /** An ISO 8601 duration; null if the text gives no number. */
  readonly within: string | null
  /** Null where `within` counts no days. */
  readonly days: 'working' | 'calendar' | null
  /** The events from which time runs. */
  readonly from: readonly string[]
  readonly runs: 'event' | 'first-of' | 'last-of' | null
  readonly words: string | null
  readonly aim: string | null
  /** Intervals that stop the clock. */
  readonly excluding: readonly string[]
  readonly wherePossible: boolean
  readonly extendableBy: BodiesAnswer | null
  /** When it is due, where that was worked out. */
  readonly due: string | null
  /** Something is not known that may make it due later, such as the holidays of a year. */
  readonly dueMayBeLater?: true
}

/** A longer time; where it is sure to apply, it takes the place of the limits of the same kind. */
export interface ExtendedAnswer extends OpenFacts {
  readonly by: string
  readonly limits: readonly LimitAnswer[]
  readonly durations: readonly DurationAnswer[]
  readonly status: 'assigned' | 'unknown'
}

export interface DurationAnswer {
  readonly bound: 'exactly' | 'at-least' | 'at-most' | 'until'
  /** An ISO 8601 duration. */
  readonly lasts: string | null
  readonly days: 'working' | 'calendar' | null
  /** With `until` the event that ends it; else the event it runs from. */
  readonly event: string | null
  readonly words: string | null
}

export interface FallbackAnswer extends OpenFacts {
  /** An ISO 8601 duration. */
  readonly after: string | null
  readonly days: 'working' | 'calendar' | null
  readonly words: string | null
  readonly responsible: BodiesAnswer
  readonly status: 'assigned' | 'unknown'
}
