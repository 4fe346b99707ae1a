import type { Account, LedgerLine, OpenBecause } from '../ledger.ts'
import { decimalOf, isNothing, sumOf, type Amount } from './amount.ts'
import type { Bearer } from './bearer.ts'

/** A line of the ledger while it is still added to. */
export type Line =
  | { readonly kind: 'borne'; readonly by: Account; readonly amount: Amount }
  | ({ readonly kind: 'open'; readonly amount: Amount } & Reason)

interface Reason {
  readonly because: OpenBecause
  readonly needs: readonly string[]
  readonly noRate: { readonly from: string; readonly to: string } | null
}

export function openLine(
  because: OpenBecause,
  amount: Amount,
  { needs = [], noRate = null }: Partial<Pick<Reason, 'needs' | 'noRate'>> = {},
): Line {
  return { kind: 'open', because, amount, needs, noRate }
}

export function lineOf(bearer: Bearer, amount: Amount): Line {
  return bearer.kind === 'account'
    ? { kind: 'borne', by: bearer.account, amount }
    : openLine(bearer.because, amount)
}

/** One line for each account and each reason, in the order of the first; none for nothing. */
export function joinedLines(lines: readonly Line[], currency: string): readonly Line[] {
  const groups = new Map<string, readonly [Line, ...Line[]]>()
  for (const line of lines.filter(({ amount }) => !isNothing(amount))) {
    groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line] as [Line, ...Line[]])
  }
  return [...groups.values()].map((group) => ({
    ...group[0],
    amount: sumOf(
      group.map(({ amount }) => amount),
      currency,
    ),
  }))
}

function keyOf(line: Line): string {
  return line.kind === 'borne'
    ? `by ${line.by.id}`
    : JSON.stringify([line.because, line.needs, line.noRate])
}

/** A line as the ledger says it. */
export function ledgerLine(line: Line): LedgerLine {
  return { ...line, amount: decimalOf(line.amount) }
}
