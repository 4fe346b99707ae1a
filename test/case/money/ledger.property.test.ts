import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RateAnswer } from '../../../src/ask/request.ts'
import type { RungAnswer } from '../../../src/ask/statement-answer.ts'
import type { Ledger, LedgerLine } from '../../../src/case/ledger.ts'
import { amountOfUnits, unitsOf } from '../../../src/case/money/amount.ts'
import { divided } from '../../../src/case/money/divided.ts'
import { ledger } from '../../../src/case/money/ledger.ts'
import { balances } from './balances.ts'
import { anyCosts, assignedCosts, settled, shares } from './random-costs.ts'
import { givenIn, inOrderOfNames, referenceLedger, referenceParts } from './reference.ts'

const runs = { numRuns: process.env['REMIT_LONG'] === undefined ? 300 : 5_000 }

/** Minor units of a decimal text: the digits are those of one currency throughout. */
const unitsIn = (text: string): bigint => BigInt(text.replace('.', ''))
const sum = (texts: readonly string[]): bigint => texts.reduce((a, text) => a + unitsIn(text), 0n)
const amountsOf = (lines: readonly LedgerLine[]): readonly string[] =>
  lines.map(({ amount }) => amount)

it('a split is what the largest remainders make of it', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), shares, (units, parts) => {
      const fractions = parts.map(([numerator, denominator]) => ({ numerator, denominator }))

      const made = divided(amountOfUnits(units, 'THB'), fractions).map(unitsOf)

      expect(made).toEqual(referenceParts(units, parts))
      expect(made.reduce((a, b) => a + b, 0n)).toBe(units)
    }),
    runs,
  )
})

it('of equal shares the first ones written get what is left over', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 1000n }), fc.integer({ min: 1, max: 9 }), (units, n) => {
      const equal = Array.from({ length: n }, () => ({ numerator: 1n, denominator: BigInt(n) }))

      const made = divided(amountOfUnits(units, 'VND'), equal).map(unitsOf)

      const over = units % BigInt(n)
      expect(made).toEqual(equal.map((_, at) => units / BigInt(n) + (BigInt(at) < over ? 1n : 0n)))
    }),
    runs,
  )
})

it('the lines of each cost make its amount, and none is nothing or less', () => {
  fc.assert(
    fc.property(anyCosts, ({ costs, rates }) => {
      for (const { amount, lines } of ledger(costs, rates).entries) {
        expect(sum(amountsOf(lines))).toBe(unitsIn(amount.amount))
        expect(lines.every((line) => unitsIn(line.amount) > 0n)).toBe(true)
      }
    }),
    runs,
  )
})

it('everybody bears what the reference gives them', () => {
  fc.assert(
    fc.property(assignedCosts, ({ costs, rates }) => {
      const inOrder = [...costs].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      const expected = referenceLedger(
        inOrder.map(({ units, currency, on, entry: { entry, by } }) => ({
          units,
          currency,
          year: on.slice(0, 4),
          entry,
          by,
        })),
        rates,
      )

      const made = ledger(costs.map(settled), rates)

      expect(made.entries.map((one) => inOrderOfNames(givenIn(one)))).toEqual(
        expected.map(inOrderOfNames),
      )
    }),
    runs,
  )
})

it('with the providers all balances make nothing, in each currency', () => {
  fc.assert(
    fc.property(anyCosts, ({ costs, rates }) => {
      const made = ledger(costs, rates)

      for (const { currency } of made.totals) {
        const all = balances(made).filter((one) => one.currency === currency)
        expect(sum(all.map(({ amount }) => amount))).toBe(0n)
      }
    }),
    runs,
  )
})

it('in the end everybody is out by what they bear, and by what is open and with them', () => {
  fc.assert(
    fc.property(anyCosts, ({ costs, rates }) => {
      const made = ledger(costs, rates)

      for (const { currency, accounts, debts } of made.totals) {
        for (const { account, bears, pays, balance } of accounts) {
          const open = debts.filter(({ from, to }) => from === null && to.id === account.id)
          const end = balances(made).find(
            (one) => one.currency === currency && one.account === account.id,
          )
          expect(-unitsIn(end?.amount ?? '')).toBe(
            unitsIn(bears) + sum(open.map(({ amount }) => amount)),
          )
          expect(unitsIn(balance)).toBe(unitsIn(pays) - unitsIn(bears))
        }
      }
    }),
    runs,
  )
})

it('what advances and recovers cancels out: what is owed is what was paid for others', () => {
  fc.assert(
    fc.property(anyCosts, ({ costs, rates }) => {
      for (const { accounts, debts } of ledger(costs, rates).totals) {
        for (const { account, balance } of accounts) {
          const owed = debts.filter(({ to }) => to.id === account.id)
          const owes = debts.filter(({ from }) => from?.id === account.id)
          expect(unitsIn(balance)).toBe(
            sum(owed.map(({ amount }) => amount)) - sum(owes.map(({ amount }) => amount)),
          )
        }
      }
    }),
    runs,
  )
})

it('of two bodies only one owes the other, and more than nothing', () => {
  fc.assert(
    fc.property(anyCosts, ({ costs, rates }) => {
      for (const { debts } of ledger(costs, rates).totals) {
        const pairs = debts.map(({ from, to }) => [from?.id ?? '?', to.id].sort().join(' '))
        expect(new Set(pairs).size).toBe(debts.length)
        expect(debts.every(({ amount }) => unitsIn(amount) > 0n)).toBe(true)
      }
    }),
    runs,
  )
})

it('what is borne and what is open make the sum of a currency', () => {
  fc.assert(
    fc.property(anyCosts, ({ costs, rates }) => {
      for (const { accounts, open, sum: whole } of ledger(costs, rates).totals) {
        const borne = sum(accounts.map(({ bears }) => bears))
        expect(borne + sum(open.map(({ amount }) => amount))).toBe(unitsIn(whole))
      }
    }),
    runs,
  )
})

it('over a case no rung bears more than its limit', () => {
  fc.assert(
    fc.property(assignedCosts, ({ costs, rates }) => {
      const made = ledger(costs.map(settled), rates)

      for (const { entry, by } of new Set(costs.map((one) => one.entry))) {
        if (!('ladder' in by)) continue
        for (const [at, rung] of by.ladder.entries()) {
          expectWithinLimit(`${entry}-${at}`, rung, made, rates)
        }
      }
    }),
    runs,
  )
})

/** Whoever is called as the rung is, or `…-0`, `…-1` for the parts of its split, pays on that rung alone. */
function expectWithinLimit(
  name: string,
  { upTo, per }: RungAnswer,
  made: Ledger,
  rates: readonly RateAnswer[],
): void {
  if (upTo === null) return
  const spent = made.entries.flatMap(({ lines, on, amount: { currency } }, cost) => {
    const period = { case: '', year: on.slice(0, 4), cost: String(cost) }[per]
    const rateOf = (a: string, b: string) =>
      rates.find(({ from, to }) => from === a && to === b)?.rate
    const rate = rateOf(upTo.currency, currency)
    const given = rate === undefined ? 1 / Number(rateOf(currency, upTo.currency)) : Number(rate)
    const perUnit = currency === upTo.currency ? 1 : given
    return lines.flatMap((line) =>
      line.kind === 'borne' && (line.by.id === name || line.by.id.startsWith(`${name}-`))
        ? [{ period, worth: Number(line.amount) / perUnit }]
        : [],
    )
  })
  for (const period of new Set(spent.map((one) => one.period))) {
    const worth = spent.filter((one) => one.period === period).reduce((a, one) => a + one.worth, 0)
    // Floating point suffices to see a unit too much of the amounts that limits have here.
    expect(worth).toBeLessThanOrEqual(Number(upTo.amount) * (1 + 1e-12))
  }
}

it('the order in which a case lists costs of different days makes no difference', () => {
  const shuffled = assignedCosts.chain(({ costs, rates }) => {
    const days = costs.map((cost, at) => settled({ ...cost, on: `2026-12-${10 + at}` }))
    return fc.tuple(
      fc.constant(days),
      fc.shuffledSubarray(days, { minLength: days.length }),
      fc.constant(rates),
    )
  })
  fc.assert(
    fc.property(shuffled, ([days, mixed, rates]) => {
      expect(ledger(mixed, rates)).toEqual(ledger(days, rates))
    }),
    runs,
  )
})

it('debts are told by who owes and to whom, what nobody known owes last', () => {
  fc.assert(
    fc.property(anyCosts, ({ costs, rates }) => {
      for (const { debts } of ledger(costs, rates).totals) {
        const keys = debts.map(({ from, to }) => `${from === null ? '~' : from.id} ${to.id}`)
        expect(keys).toEqual([...keys].sort())
      }
    }),
    runs,
  )
})
