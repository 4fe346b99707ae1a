import { expect, it } from 'vitest'
import { ledger } from '../../../src/case/money/ledger.ts'
import { balances } from './balances.ts'
import { assigned, cost, debtsOf, linesOf, rung, split, type Said } from './costs.ts'

/** `[insurance up to 300 USD; fund when fund-member; welfare]`, where membership is known or not. */
function ladder(member: 'yes' | 'no' | 'unknown'): Said {
  const fund = {
    yes: [rung('fund')],
    no: [],
    unknown: [rung('fund', { needs: ['fund-member'] })],
  }[member]
  return {
    by: { ladder: [rung('insurance', { upTo: '300.00 USD' }), ...fund, rung('welfare@TH')] },
  }
}

it.each([
  { amount: '450.50 USD', member: 'yes', lines: ['insurance 300.00', 'fund 150.50'] },
  { amount: '450.50 USD', member: 'no', lines: ['insurance 300.00', 'welfare@TH 150.50'] },
  {
    amount: '450.50 USD',
    member: 'unknown',
    lines: ['insurance 300.00', 'open unknown 150.50 (fund-member)'],
  },
  { amount: '450.50 THB', member: 'yes', lines: ['open no-rate 450.50 (USD/THB)'] },
  { amount: '300.00 USD', member: 'unknown', lines: ['insurance 300.00'] },
  {
    amount: '300.01 USD',
    member: 'unknown',
    lines: ['insurance 300.00', 'open unknown 0.01 (fund-member)'],
  },
] as const)('$amount with membership $member: $lines', ({ amount, member, lines }) => {
  expect(linesOf(ledger([cost(amount, assigned([ladder(member)]))], []))).toEqual([lines])
})

it('a limit is used up by the first bill before the second', () => {
  const bill = cost('200.00 USD', assigned([ladder('no')]))

  expect(linesOf(ledger([bill, bill], []))).toEqual([
    ['insurance 200.00'],
    ['insurance 100.00', 'welfare@TH 100.00'],
  ])
})

it('of thirds the odd cent goes to the first, and who advanced it is owed all', () => {
  const thirds = split({ a: '1/3', b: '1/3', c: '1/3' })

  const made = ledger([cost('1.00 USD', assigned([{ by: thirds, interim: 'agency:iom' }]))], [])

  expect(linesOf(made)).toEqual([['a 0.34', 'b 0.33', 'c 0.33']])
  expect(made.entries[0]?.interim?.id).toBe('agency:iom')
  expect(debtsOf(made)).toEqual([
    'a -> agency:iom 0.34',
    'b -> agency:iom 0.33',
    'c -> agency:iom 0.33',
  ])
  expect(balances(made).map(({ account, amount }) => `${account} ${amount}`)).toEqual([
    'a -0.34',
    'agency:iom 0.00',
    'b -0.33',
    'c -0.33',
    'provider:medical 1.00',
  ])
})

it.each([
  { shares: ['1/3', '1/3', '1/3'], parts: ['a 0.34', 'b 0.33', 'c 0.33'] },
  { shares: ['3333/10000', '3333/10000', '3334/10000'], parts: ['a 0.33', 'b 0.33', 'c 0.34'] },
])('1.00 by $shares: $parts', ({ shares: [a = '', b = '', c = ''], parts }) => {
  const made = ledger([cost('1.00 USD', assigned([{ by: split({ a, b, c }) }]))], [])

  expect(linesOf(made)).toEqual([parts])
})

it('what is above a cap is with whoever advanced it', () => {
  const capped: Said = { by: 'state@TH', cap: '100.00 USD', interim: 'agency:iom' }

  const made = ledger([cost('150.00 USD', assigned([capped]))], [])

  expect(linesOf(made)).toEqual([['state@TH 100.00', 'open not-said 50.00']])
  expect(debtsOf(made)).toEqual(['state@TH -> agency:iom 100.00', '? -> agency:iom 50.00'])
  expect(made.totals).toMatchObject([
    {
      currency: 'USD',
      sum: '150.00',
      open: [{ because: 'not-said', amount: '50.00' }],
      accounts: [
        { account: { id: 'agency:iom' }, bears: '0.00', pays: '150.00', balance: '150.00' },
        { account: { id: 'state@TH' }, bears: '100.00', pays: '0.00', balance: '-100.00' },
      ],
    },
  ])
  expect(balances(made).map(({ account, amount }) => `${account} ${amount}`)).toEqual([
    'agency:iom -50.00',
    'state@TH -100.00',
    'provider:medical 150.00',
  ])
})
