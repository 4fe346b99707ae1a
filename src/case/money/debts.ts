import type { Account, Debt } from '../ledger.ts'
import { amountOfUnits, decimalOf, lessBy, sumOf, unitsOf, type Amount } from './amount.ts'

/** An amount that one account owes another; `from` null: it is not known who owes it. */
export interface Owed {
  readonly from: Account | null
  readonly to: Account
  readonly amount: Amount
}

/**
 * What is owed in the end, each pair of accounts netted: sorted by who owes and
 * to whom, what nobody known owes last.
 */
export function nettedDebts(owed: readonly Owed[], currency: string): readonly Debt[] {
  const pairs = new Map<string, readonly [Owed, ...Owed[]]>()
  for (const one of owed) {
    const key = pairOf(one)
    pairs.set(key, [...(pairs.get(key) ?? []), one] as [Owed, ...Owed[]])
  }
  return [...pairs.values()]
    .flatMap((pair) => netOf(pair, currency))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1))
}

/** Whoever owes of the two, the pair is the same. */
function pairOf({ from, to }: Owed): string {
  return from === null ? `? ${to.id}` : [from.id, to.id].sort().join(' ')
}

function netOf(pair: readonly [Owed, ...Owed[]], currency: string): readonly Debt[] {
  const [{ from, to }] = pair
  const one = sumOf(amountsOf(pair.filter((owed) => owed.to.id === to.id)), currency)
  const other = sumOf(amountsOf(pair.filter((owed) => owed.to.id !== to.id)), currency)
  const units = unitsOf(lessBy(one, other))
  if (units === 0n) return []
  if (units > 0n || from === null) return [{ from, to, amount: decimalOf(lessBy(one, other)) }]
  return [{ from: to, to: from, amount: decimalOf(amountOfUnits(-units, currency)) }]
}

function amountsOf(owed: readonly Owed[]): readonly Amount[] {
  return owed.map(({ amount }) => amount)
}

function isBefore(a: Debt, b: Debt): boolean {
  if ((a.from === null) !== (b.from === null)) return b.from === null
  const [left, right] = [a.from?.id ?? '', b.from?.id ?? '']
  return left === right ? a.to.id < b.to.id : left < right
}
