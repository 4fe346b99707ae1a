import type { Ledger, LedgerEntry, LedgerTotals } from '../../../src/case/ledger.ts'
import { amountOf, decimalOf, lessBy, sumOf, type Amount } from '../../../src/case/money/amount.ts'

/** What an account has gained, or lost if negative, once everybody known has paid what they owe. */
export interface Balance {
  readonly currency: string
  /** The id of an account, or `provider:<cost>`: whoever is paid for a cost. */
  readonly account: string
  readonly amount: string
}

/**
 * The balances of all accounts with those of the providers, by currency and
 * account. They make nothing in each currency: whatever a provider receives is
 * borne by somebody, or is with whoever advanced it.
 */
export function balances({ entries, totals }: Ledger): readonly Balance[] {
  return totals.flatMap((total) => {
    const { currency } = total
    const ofCurrency = entries.filter(({ amount }) => amount.currency === currency)
    const providers = [...new Set(ofCurrency.map(({ cost }) => cost))].sort()
    return [
      ...total.accounts.map(({ account }) => balanceOf(account.id, total)),
      ...providers.map((cost): Balance => {
        const received = ofCurrency.filter((entry) => entry.cost === cost).map(receivedFor)
        return {
          currency,
          account: `provider:${cost}`,
          amount: decimalOf(sumOf(received, currency)),
        }
      }),
    ]
  })
}

/** What it has paid to providers, after what others have paid it and what it has paid others. */
function balanceOf(id: string, { accounts, debts, currency }: LedgerTotals): Balance {
  const sum = (amounts: readonly string[]): Amount =>
    sumOf(
      amounts.map((amount) => amountOf({ amount, currency })),
      currency,
    )
  const got = debts.filter(({ from, to }) => from !== null && to.id === id)
  const gave = debts.filter(({ from }) => from?.id === id)
  const paid = accounts.filter(({ account }) => account.id === id).map(({ pays }) => pays)
  const amount = lessBy(
    sum(got.map((debt) => debt.amount)),
    sum([...paid, ...gave.map((debt) => debt.amount)]),
  )
  return { currency, account: id, amount: decimalOf(amount) }
}

/** All but what is waived; of what is open only what somebody advances. */
function receivedFor({ lines, interim, amount: { currency } }: LedgerEntry): Amount {
  const paid = lines.filter(
    (line) => line.kind === 'borne' || (interim !== null && line.because !== 'waived'),
  )
  return sumOf(
    paid.map(({ amount }) => amountOf({ amount, currency })),
    currency,
  )
}
