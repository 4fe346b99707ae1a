import {
  OPEN_BECAUSE,
  type Account,
  type AccountTotal,
  type LedgerTotals,
  type OpenBecause,
} from '../ledger.ts'
import { amountOf, decimalOf, isNothing, lessBy, sumOf, type Amount } from './amount.ts'
import { nettedDebts, type Owed } from './debts.ts'
import type { Line } from './lines.ts'
import type { SettledCost } from './settled-cost.ts'

/** One cost with what becomes of it. */
export interface Booked {
  readonly cost: SettledCost['cost']
  readonly lines: readonly Line[]
  readonly interim: Account | null
}

/** What the costs of each currency come to, sorted by its code. */
export function totalsOf(booked: readonly Booked[]): readonly LedgerTotals[] {
  const currencies = [...new Set(booked.map(({ cost }) => cost.currency))].sort()
  return currencies.map((currency) =>
    totalsIn(
      booked.filter(({ cost }) => cost.currency === currency),
      currency,
    ),
  )
}

function totalsIn(booked: readonly Booked[], currency: string): LedgerTotals {
  const lines = booked.flatMap((one) => one.lines)
  return {
    currency,
    accounts: accountTotals(booked, currency),
    open: OPEN_BECAUSE.flatMap((because) => openTotal(because, lines, currency)),
    debts: nettedDebts(booked.flatMap(owedFor), currency),
    sum: decimalOf(
      sumOf(
        booked.map(({ cost }) => amountOf(cost)),
        currency,
      ),
    ),
  }
}

/** An amount that an account bears or pays. */
interface Posting {
  readonly account: Account
  readonly amount: Amount
}

function accountTotals(booked: readonly Booked[], currency: string): readonly AccountTotal[] {
  const borne = booked.flatMap(({ lines }) => borneIn(lines))
  const paid = booked.flatMap(paidFor)
  const accounts = new Map([...paid, ...borne].map(({ account }) => [account.id, account]))
  const sumFor = (account: Account, postings: readonly Posting[]): Amount =>
    sumOf(
      postings.filter((one) => one.account.id === account.id).map(({ amount }) => amount),
      currency,
    )
  return [...accounts.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((account) => {
      const bears = sumFor(account, borne)
      const pays = sumFor(account, paid)
      return {
        account,
        bears: decimalOf(bears),
        pays: decimalOf(pays),
        balance: decimalOf(lessBy(pays, bears)),
      }
    })
}

function borneIn(lines: readonly Line[]): readonly Posting[] {
  return lines.flatMap((line) =>
    line.kind === 'borne' ? [{ account: line.by, amount: line.amount }] : [],
  )
}

/** Whoever advances a cost pays all of it but what is waived; else each bearer pays their part. */
function paidFor({ cost, lines, interim }: Booked): readonly Posting[] {
  if (interim === null) return borneIn(lines)
  const due = lines.filter((line) => line.kind === 'borne' || line.because !== 'waived')
  const amount = sumOf(
    due.map((line) => line.amount),
    cost.currency,
  )
  return isNothing(amount) ? [] : [{ account: interim, amount }]
}

/** What is owed to whoever advances a cost: by each bearer their part, by nobody known yet what is open. */
function owedFor({ lines, interim }: Booked): readonly Owed[] {
  if (interim === null) return []
  return lines.flatMap((line): readonly Owed[] => {
    if (line.kind === 'open') {
      return line.because === 'waived' ? [] : [{ from: null, to: interim, amount: line.amount }]
    }
    return line.by.id === interim.id ? [] : [{ from: line.by, to: interim, amount: line.amount }]
  })
}

function openTotal(
  because: OpenBecause,
  lines: readonly Line[],
  currency: string,
): LedgerTotals['open'] {
  const amount = sumOf(
    lines
      .filter((line) => line.kind === 'open' && line.because === because)
      .map((line) => line.amount),
    currency,
  )
  return isNothing(amount) ? [] : [{ because, amount: decimalOf(amount) }]
}
