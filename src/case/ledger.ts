import type { Status } from '../ask/answer.ts'
import type { BodyAnswer } from '../ask/statement-answer.ts'
import type { Money } from '../rulebook/statement.ts'

/**
 * Who bears each cost of a case, to the last minor unit. Amounts are decimal
 * texts with the digits of their currency (ISO 4217); sums are exact and
 * currencies never mixed.
 */
export interface Ledger {
  /** In the order in which limits are used up: by day, then as the case lists them. */
  readonly entries: readonly LedgerEntry[]
  /** By currency. */
  readonly totals: readonly LedgerTotals[]
}

export interface LedgerEntry {
  readonly cost: string
  readonly step: string
  readonly on: string
  readonly amount: Money
  /** What became of the question who pays. */
  readonly status: Status
  readonly clauses: readonly string[]
  /** They make the amount. */
  readonly lines: readonly LedgerLine[]
  /** Who pays the provider meanwhile, all of it; null: each bearer pays their own part. */
  readonly interim: Account | null
  /** The texts have somebody pay meanwhile, but it is not known who, so nobody is taken to; null: not so. */
  readonly interimOpen: InterimOpen | null
}

export interface InterimOpen {
  readonly because: Extract<OpenBecause, 'unknown' | 'unnamed' | 'one-of-several'>
  /** Facts on which it depends. */
  readonly needs: readonly string[]
}

export type LedgerLine =
  | { readonly kind: 'borne'; readonly by: Account; readonly amount: string }
  /** The part that nobody has to bear, or of which it is not known who. */
  | {
      readonly kind: 'open'
      readonly because: OpenBecause
      readonly amount: string
      /** Facts on which it depends. */
      readonly needs: readonly string[]
      /** Currencies between which no rate is given. */
      readonly noRate: { readonly from: string; readonly to: string } | null
    }

/**
 * Why nobody bears a part. `waived`: the text says that nobody is charged.
 * `one-of-several`: one of several bodies does, whichever it is.
 */
export const OPEN_BECAUSE = [
  'not-said',
  'unnamed',
  'deferred',
  'one-of-several',
  'unknown',
  'conflict',
  'not-in-force',
  'no-rate',
  'waived',
] as const
export type OpenBecause = (typeof OPEN_BECAUSE)[number]

/** Whose account: one agency, or a role where no agency is named. A role of the same agency is the same account. */
export interface Account {
  /** Stable: `agency:…`, `role@place`, or several joined with `+` where they bear it jointly. */
  readonly id: string
  readonly bodies: readonly BodyAnswer[]
}

export interface LedgerTotals {
  readonly currency: string
  readonly accounts: readonly AccountTotal[]
  /** What nobody has taken on, by reason. */
  readonly open: readonly { readonly because: OpenBecause; readonly amount: string }[]
  readonly debts: readonly Debt[]
  /** What all costs come to. */
  readonly sum: string
}

export interface AccountTotal {
  readonly account: Account
  /** Its own final part. */
  readonly bears: string
  /** What it pays to providers, its own part or for others. */
  readonly pays: string
  /**
   * What it is owed, also by nobody known yet, less what it owes: negative if
   * it owes. It is what it pays less what it bears.
   */
  readonly balance: string
}

/** What is owed after interim payments, each pair of bodies netted. */
export interface Debt {
  /** Null: it is not known who. */
  readonly from: Account | null
  readonly to: Account
  readonly amount: string
}
