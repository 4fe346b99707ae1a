import type { RateAnswer } from '../../../src/ask/request.ts'
import type { PayerAnswer, RungAnswer } from '../../../src/ask/statement-answer.ts'
import type { LedgerEntry } from '../../../src/case/ledger.ts'
import { minorDigits } from '../../../src/rulebook/notation/currencies.ts'

// What the ledger means, written once more and as plainly as can be: without lines, accounts
// and texts that agree, and without a fraction ever being reduced.

/** Numerator and denominator. */
type Ratio = readonly [bigint, bigint]

/** Minor units that each part of a split gets. */
export function referenceParts(units: bigint, shares: readonly Ratio[]): readonly bigint[] {
  const common = shares.reduce((product, [, under]) => product * under, 1n)
  const exact = shares.map(([over, under]) => units * over * (common / under))
  const parts = exact.map((one) => one / common)
  const remainders = exact.map((one) => one % common)
  for (let left = units - parts.reduce((a, b) => a + b, 0n); left > 0n; left--) {
    const largest = remainders.reduce((a, b) => (b > a ? b : a), -1n)
    const at = remainders.indexOf(largest)
    parts[at] = (parts[at] ?? 0n) + 1n
    remainders[at] = -1n
  }
  return parts
}

/** Who gets how many minor units; `?` is what nobody bears. */
export type Given = ReadonlyMap<string, bigint>

/** What the ledger gives, in the same form. */
export function givenIn({ lines }: LedgerEntry): Given {
  const given = new Map<string, bigint>()
  for (const line of lines) {
    const who = line.kind === 'borne' ? line.by.id : '?'
    given.set(who, (given.get(who) ?? 0n) + BigInt(line.amount.replace('.', '')))
  }
  return given
}

export function inOrderOfNames(given: Given): readonly (readonly [string, bigint])[] {
  return [...given].sort(([a], [b]) => (a < b ? -1 : 1))
}

export interface ReferenceCost {
  readonly units: bigint
  readonly currency: string
  readonly year: string
  /** Names the entry: limits are counted by it. */
  readonly entry: string
  readonly by: PayerAnswer
}

export function referenceLedger(
  costs: readonly ReferenceCost[],
  rates: readonly RateAnswer[],
): readonly Given[] {
  // In the currency of the limit.
  const used = new Map<string, Ratio>()
  return costs.map((cost) => {
    const given = new Map<string, bigint>()
    const give = (who: string, units: bigint): void => {
      if (units > 0n) given.set(who, (given.get(who) ?? 0n) + units)
    }
    const payTo = (payer: PayerAnswer, units: bigint): void => {
      if ('split' in payer) {
        const shares = payer.split.map(({ share }) => ratio(share))
        const parts = referenceParts(units, shares)
        for (const [at, { who }] of payer.split.entries()) give(name(who), parts[at] ?? 0n)
      } else give(name(payer), units)
    }
    if (!('ladder' in cost.by)) payTo(cost.by, cost.units)
    else {
      let left = cost.units
      for (const [at, rung] of cost.by.ladder.entries()) {
        if (left === 0n || rung.status === 'unknown') break
        const counter = counterOf(rung, at, cost)
        const room = roomOf(rung, used.get(counter) ?? [0n, 1n], cost, rates)
        if (room === undefined) break
        const taken = room < left ? room : left
        payTo(rung.payer, taken)
        left -= taken
        const rate = rateOf(rung, cost, rates)
        if (rate !== undefined && rate[0] > 0n && rung.per !== 'cost') {
          const [over, under] = used.get(counter) ?? [0n, 1n]
          const unit = 10n ** digits(cost.currency) * rate[0]
          used.set(counter, [over * unit + taken * rate[1] * under, under * unit])
        }
      }
      give('?', left)
    }
    return given
  })
}

function counterOf({ per }: RungAnswer, at: number, { entry, year }: ReferenceCost): string {
  return `${entry} ${at} ${per === 'year' ? year : ''}`
}

/** Minor units that a rung may still take; undefined if nobody can say. */
function roomOf(
  rung: RungAnswer,
  [usedOver, usedUnder]: Ratio,
  cost: ReferenceCost,
  rates: readonly RateAnswer[],
): bigint | undefined {
  if (rung.upTo === null) return cost.units
  const [over, under] = decimal(rung.upTo.amount)
  const left: Ratio = [over * usedUnder - usedOver * under, under * usedUnder]
  if (left[0] === 0n) return 0n
  const rate = rateOf(rung, cost, rates)
  if (rate === undefined) return undefined
  return (left[0] * rate[0] * 10n ** digits(cost.currency)) / (left[1] * rate[1])
}

function rateOf(
  { upTo }: RungAnswer,
  { currency }: ReferenceCost,
  rates: readonly RateAnswer[],
): Ratio | undefined {
  if (upTo === null || upTo.currency === currency) return [1n, 1n]
  const found = rates.find(({ from, to }) => from === upTo.currency && to === currency)
  if (found !== undefined) return decimal(found.rate)
  const back = rates.find(({ from, to }) => from === currency && to === upTo.currency)
  const [over, under] = back === undefined ? [0n, 1n] : decimal(back.rate)
  return over === 0n ? undefined : [under, over]
}

function digits(currency: string): bigint {
  return BigInt(minorDigits(currency) ?? -1)
}

function decimal(text: string): Ratio {
  const [whole = '', decimals = ''] = text.split('.')
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)]
}

function ratio(share: string): Ratio {
  const [over = '', under = ''] = share.split('/')
  return [BigInt(over), BigInt(under)]
}

function name(payer: PayerAnswer): string {
  if (!('anyOf' in payer)) return '?'
  const [first, ...others] = payer.anyOf.map(({ allOf: [body] }) =>
    [body?.role, body?.at].filter((part) => part !== null).join('@'),
  )
  return first === undefined || others.length > 0 ? '?' : first
}
