import { amountOf, decimalOf, sumOf } from '../case/money/amount.ts'
import type { Account, Ledger } from '../case/ledger.ts'
import { Bug } from '../bug.ts'
import { isOpen, type PlanExpectation } from '../document/scenario.ts'
import { readMoney } from '../rulebook/notation/read-money.ts'
import type { PlanComparison } from './plan-told.ts'
import { sameBodies } from './same-bodies.ts'

type LedgerExpectation = Extract<PlanExpectation, { readonly question: 'ledger' }>

/** What an account of a ledger is expected to bear, and what it bears in that currency: `625.38 THB`. */
export function borne(
  expected: LedgerExpectation,
  context: PlanComparison,
): { readonly wanted: string; readonly found: string } {
  const read = readMoney(expected.bears.value)
  if (read.kind === 'fault') throw new Bug(`no amount of money, in a checked library`)
  const { amount, currency } = read.money
  const parts = partsOf(expected, context).filter((part) => part.currency === currency)
  const sum = sumOf(parts.map(amountOf), currency)
  return { wanted: `${amount} ${currency}`, found: `${decimalOf(sum)} ${currency}` }
}

function partsOf(expected: LedgerExpectation, context: PlanComparison) {
  const { ledger } = context.plan
  const accounts = isOpen(expected) ? undefined : accountsMeant(expected, context, ledger)
  return ledger.entries.flatMap(({ amount: { currency }, lines }) =>
    lines
      .filter((line) =>
        line.kind === 'open' ? accounts === undefined : accounts?.has(line.by.id) === true,
      )
      .map(({ amount }) => ({ amount, currency })),
  )
}

/** One account may be named by any of the roles that its agency fills. */
function accountsMeant(
  { account }: LedgerExpectation,
  context: PlanComparison,
  { entries }: Ledger,
): ReadonlySet<string> {
  const wanted = account.map(({ value }) => value)
  const isMeant = ({ bodies }: Account): boolean => sameBodies(wanted, [bodies], context)
  return new Set(
    entries
      .flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'borne' ? [line.by] : [])))
      .filter(isMeant)
      .map(({ id }) => id),
  )
}
