import type { Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'
import type { Basis } from './basis.ts'
import type { WrittenCondition } from './condition.ts'

export const DUTIES = ['must', 'should', 'may', 'must-not'] as const
export type Duty = (typeof DUTIES)[number]

/** Where a block stands, for citations and for findings about the block as a whole. */
export interface Place {
  readonly file: string
  /** The headings above, outermost first. */
  readonly heading: readonly string[]
  /** 1-based line of the opening fence. */
  readonly line: number
  readonly opening: Span
}

/**
 * One `responsibility` or `funding` block, or one row of its `cases` table,
 * with the defaults of its headings and the keys of its block already joined in.
 *
 * Names are as written: whether they exist is for `check` to say.
 */
export interface WrittenClause {
  readonly kind: 'responsibility' | 'funding'
  readonly place: Place
  /** `escort`, or `escort.night` for the row `night`. */
  readonly id: Located<string>
  /** The id of the block that a row belongs to; the clause's own id if it is no row. */
  readonly block: string
  /** The keys that say it: those of the block with its `defaults`, and of the row. */
  readonly keys: readonly string[]
  /** `step` or `step/task`; empty only in a `funding` block, which may speak to all steps. */
  readonly steps: readonly Located<string>[]
  readonly duty: Located<Duty> | undefined
  readonly who: WrittenBody | undefined
  /** The act in the words people sign: the key `does`, or the paragraph above the block. */
  readonly does: Located<string> | undefined
  readonly companions: Readonly<Record<Companion, readonly Located<string>[]>>
  /** All must hold: the block's `when`, then the row's. */
  readonly when: readonly WrittenCondition[]
  /** None may hold. */
  readonly unless: readonly WrittenCondition[]
  readonly onlyWhen: WrittenCondition | undefined
  /** The scopes of the instruments whose clauses it amends, which hold beside that of its own. */
  readonly inheritedScopes: readonly WrittenCondition[]
  /** `step` or `step/task` that come first. */
  readonly after: readonly Located<string>[]
  readonly within: readonly WrittenLimit[]
  readonly duration: WrittenDuration | undefined
  readonly fallback: WrittenFallback | undefined
  readonly issues: readonly Located<string>[]
  readonly pays: readonly WrittenPayment[]
  readonly handovers: readonly WrittenHandover[]
  readonly connectives: Readonly<Record<Connective, readonly Located<string>[]>>
  readonly exclusively: boolean
  /** Where the text passes the question on: "according to law". */
  readonly deferredTo: Located<string> | undefined
  readonly basis: Located<Basis> | undefined
  readonly selectedBy: Located<string> | undefined
}

/** Roles beside the one who acts (RASCI): shown with an answer, never compared. */
export const COMPANIONS = [
  'with',
  'consult',
  'inform',
  'accountable',
  'on-request-of',
  'authorised-by',
] as const
export type Companion = (typeof COMPANIONS)[number]

/** How a text says which of two clauses gives way, in drafters' own words. */
export const CONNECTIVES = [
  'subject-to',
  'notwithstanding',
  'without-prejudice-to',
  'instead-of',
  'replaces',
  'repeals',
  'amends',
  'extends',
] as const
export type Connective = (typeof CONNECTIVES)[number]

/** Who acts, pays or receives: one body, bodies jointly, or any one of several. */
export type WrittenBody =
  | { readonly kind: 'role'; readonly ref: Located<string> }
  | {
      readonly kind: 'all-of' | 'any-of'
      readonly of: readonly WrittenBody[]
      readonly span: Span
    }

/** A limit: `7 working days of return-decision`, or the mapping of which that is the short form. */
export interface WrittenLimit {
  readonly span: Span
  /** The amount of time, or words without a number ("without delay"). */
  readonly limit: Located<string>
  /** What the text aims at although it allows `limit`. */
  readonly aim: Located<string> | undefined
  readonly from: WrittenStart | undefined
  /** Intervals that stop the clock. */
  readonly excluding: readonly Located<string>[]
  readonly wherePossible: boolean
  readonly extendableBy: Located<string> | undefined
}

/** The event or events from which time runs. */
export interface WrittenStart {
  readonly kind: 'event' | 'first-of' | 'last-of'
  readonly events: readonly Located<string>[]
  readonly span: Span
}

/** How long a continuing duty lasts: `at least 3 months from placement`, `until closure`. */
export interface WrittenDuration {
  readonly span: Span
  readonly text: Located<string>
}

/** Who takes over, and after what time the first one has not acted. */
export interface WrittenFallback {
  readonly span: Span
  readonly after: Located<string> | undefined
  readonly who: WrittenBody
  readonly when: WrittenCondition | undefined
}

/** One entry of `pays`. */
export interface WrittenPayment {
  readonly span: Span
  /** Cost ids, or the single word `all`. */
  readonly costs: readonly Located<string>[]
  readonly by: WrittenPayer | undefined
  /** Who is not charged: says nothing about who pays. */
  readonly freeFor: Located<string> | undefined
  readonly deferredTo: Located<string> | undefined
  readonly interim: Located<string> | undefined
  readonly recoverFrom: Located<string> | undefined
  readonly cap: Located<string> | undefined
  readonly inKind: boolean
  readonly instrument: Located<string> | undefined
  readonly when: WrittenCondition | undefined
}

export type WrittenPayer =
  | { readonly kind: 'body'; readonly who: WrittenBody }
  | {
      readonly kind: 'split'
      readonly parts: readonly WrittenShare[]
      readonly span: Span
    }
  | {
      readonly kind: 'ladder'
      readonly rungs: readonly WrittenRung[]
      readonly span: Span
    }

/** `share` is a percentage, a fraction such as `1/3`, or the word `equal`. */
export interface WrittenShare {
  readonly payer: Located<string>
  readonly share: Located<string>
}

/** Each rung pays what the one above leaves. */
export interface WrittenRung {
  readonly span: Span
  readonly payer: WrittenPayer
  /** An amount of money: `300 USD`. */
  readonly upTo: Located<string> | undefined
  readonly per: Located<'cost' | 'case' | 'year'> | undefined
  readonly when: WrittenCondition | undefined
}

export interface WrittenHandover {
  readonly span: Span
  readonly to: WrittenBody
  /** Undefined: it belongs to the duty, whose doer hands over. */
  readonly from: WrittenBody | undefined
  readonly at: Located<string> | undefined
  readonly documents: readonly WrittenHandoverDocument[]
  readonly receipt: Located<string> | undefined
  readonly when: WrittenCondition | undefined
}

export interface WrittenHandoverDocument {
  readonly document: Located<string>
  readonly when: WrittenCondition | undefined
}
