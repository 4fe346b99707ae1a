import { expect, it } from 'vitest'
import type { RateAnswer } from '../../../src/ask/request.ts'
import { ledger } from '../../../src/case/money/ledger.ts'
import type { SettledCost } from '../../../src/case/money/settled-cost.ts'
import { assigned, cost, linesOf, rung, unknown } from './costs.ts'

type Per = 'case' | 'cost' | 'year'

/** A fund up to an amount, then an NGO. */
function bill(
  amount: string,
  on: string,
  {
    upTo = '300.00 USD',
    per = 'case',
    entry = 't#c/pays/medical',
    of = 'medical',
  }: {
    upTo?: string
    per?: Per
    entry?: string
    of?: string
  } = {},
): SettledCost {
  const by = { ladder: [rung('fund', { upTo, per }), rung('ngo')] }
  return cost(amount, assigned([{ entry, by }]), { on, of })
}

/** What the fund bears of each cost, in the order of the ledger. */
function fundIn(settled: readonly SettledCost[], rates: readonly RateAnswer[] = []) {
  return linesOf(ledger(settled, rates)).map(
    (lines) => lines.find((line) => line.startsWith('fund ')) ?? '',
  )
}

it.each<{ per: Per; borne: string[] }>([
  { per: 'case', borne: ['fund 200.00', 'fund 100.00', '', ''] },
  { per: 'cost', borne: ['fund 200.00', 'fund 200.00', 'fund 200.00', 'fund 200.00'] },
  { per: 'year', borne: ['fund 200.00', 'fund 100.00', 'fund 200.00', 'fund 100.00'] },
])('per $per, of four bills of 200.00 over two years: $borne', ({ per, borne }) => {
  const days = ['2026-11-30', '2026-12-31', '2027-01-01', '2027-12-31']

  expect(fundIn(days.map((on) => bill('200.00 USD', on, { per })))).toEqual(borne)
})

it('limits are used up by day, and within a day as the case lists the costs', () => {
  const made = ledger(
    [
      bill('200.00 USD', '2026-06-02', { of: 'shelter' }),
      bill('250.00 USD', '2026-06-01', { of: 'first' }),
      bill('10.00 USD', '2026-06-01', { of: 'second' }),
    ],
    [],
  )

  expect(made.entries.map(({ cost: of }) => of)).toEqual(['first', 'second', 'shelter'])
  expect(linesOf(made)).toEqual([['fund 250.00'], ['fund 10.00'], ['fund 40.00', 'ngo 160.00']])
})

it.each([
  { entry: 't#c/pays/medical', borne: ['fund 200.00', 'fund 100.00'] },
  { entry: 't#c/pays/transport', borne: ['fund 200.00', 'fund 200.00'] },
  { entry: 'u#c/pays/medical', borne: ['fund 200.00', 'fund 200.00'] },
])('one entry has one limit for all its costs; $entry has its own: $borne', ({ entry, borne }) => {
  const settled = [
    bill('200.00 USD', '2026-06-01'),
    bill('200.00 USD', '2026-06-02', { entry, of: 'transport' }),
  ]

  expect(fundIn(settled)).toEqual(borne)
})

it('each rung of one entry has a limit of its own', () => {
  const by = { ladder: [rung('fund', { upTo: '3.00 USD' }), rung('ngo', { upTo: '3.00 USD' })] }
  const one = cost('4.00 USD', assigned([{ by }]))

  expect(linesOf(ledger([one, one], []))).toEqual([
    ['fund 3.00', 'ngo 1.00'],
    ['ngo 2.00', 'open not-said 2.00'],
  ])
})

it('a rung uses up what it has paid, not what it might have', () => {
  const inner = { ladder: [rung('fund', { upTo: '1.00 USD', per: 'cost' })] }
  const by = { ladder: [rung(inner, { upTo: '3.00 USD' }), rung('ngo')] }
  const one = cost('2.00 USD', assigned([{ by }]))

  expect(linesOf(ledger([one, one, one, one], []))).toEqual([
    ['fund 1.00', 'ngo 1.00'],
    ['fund 1.00', 'ngo 1.00'],
    ['fund 1.00', 'ngo 1.00'],
    ['ngo 2.00'],
  ])
})

it('what texts that say the same have paid counts against the limits of each', () => {
  const by = { ladder: [rung('fund', { upTo: '300.00 USD' }), rung('ngo')] }
  const both = assigned([
    { entry: 't#c/pays/medical', by },
    { entry: 'u#c/pays/medical', by },
  ])

  const settled = [
    cost('200.00 USD', both),
    bill('200.00 USD', '2026-06-02', { entry: 'u#c/pays/medical' }),
    bill('200.00 USD', '2026-06-03', { entry: 't#c/pays/medical' }),
  ]

  expect(fundIn(settled)).toEqual(['fund 200.00', 'fund 100.00', 'fund 100.00'])
})

it('a cap is counted over the case, for all costs of its entry', () => {
  const capped = assigned([{ by: 'fund', cap: '300.00 USD' }])

  expect(linesOf(ledger([cost('200.00 USD', capped), cost('200.00 USD', capped)], []))).toEqual([
    ['fund 200.00'],
    ['fund 100.00', 'open not-said 100.00'],
  ])
})

it('what stays open uses nothing up', () => {
  const settled = [cost('900.00 USD', unknown(['age'])), bill('300.00 USD', '2026-06-02')]

  expect(linesOf(ledger(settled, []))).toEqual([['open unknown 900.00 (age)'], ['fund 300.00']])
})

const baht: RateAnswer = { from: 'USD', to: 'THB', rate: '35.1234' }

it.each([
  { amount: '20000.00 THB', rates: [baht], lines: ['fund 10537.02', 'ngo 9462.98'] },
  // The other way round: 300 / 0.0285 = 10526.3157…
  {
    amount: '20000.00 THB',
    rates: [{ from: 'THB', to: 'USD', rate: '0.0285' }],
    lines: ['fund 10526.31', 'ngo 9473.69'],
  },
  {
    amount: '20000.00 THB',
    rates: [{ from: 'THB', to: 'USD', rate: '0.0285' }, baht],
    lines: ['fund 10537.02', 'ngo 9462.98'],
  },
  {
    amount: '20000.00 THB',
    rates: [{ from: 'THB', to: 'USD', rate: '0' }],
    lines: ['open no-rate 20000.00 (USD/THB)'],
  },
  {
    amount: '20000.00 THB',
    rates: [{ from: 'LAK', to: 'USD', rate: '0.00005' }],
    lines: ['open no-rate 20000.00 (USD/THB)'],
  },
  {
    amount: '9000000 VND',
    rates: [{ from: 'USD', to: 'VND', rate: '26000.005' }],
    lines: ['fund 7800001', 'ngo 1199999'],
  },
  {
    amount: '100.000 KWD',
    rates: [{ from: 'USD', to: 'KWD', rate: '0.30777' }],
    lines: ['fund 92.331', 'ngo 7.669'],
  },
  { amount: '5.00 THB', rates: [{ from: 'USD', to: 'THB', rate: '0' }], lines: ['ngo 5.00'] },
])('of $amount at $rates: $lines', ({ amount, rates, lines }) => {
  expect(linesOf(ledger([bill(amount, '2026-06-01')], rates))).toEqual([lines])
})

it('a limit used in several currencies is never exceeded', () => {
  const rates = [baht, { from: 'USD', to: 'LAK', rate: '21500' }]
  const settled = [
    bill('3512.34 THB', '2026-06-01'),
    bill('2150000.00 LAK', '2026-06-02'),
    bill('99.99 USD', '2026-06-03'),
    bill('3512.34 THB', '2026-06-04'),
    bill('1.00 USD', '2026-06-05'),
  ]

  expect(linesOf(ledger(settled, rates))).toEqual([
    ['fund 3512.34'],
    ['fund 2150000.00'],
    ['fund 99.99'],
    // A US cent is left.
    ['fund 0.35', 'ngo 3511.99'],
    // Of 0.35123… THB the rest is less than a cent.
    ['ngo 1.00'],
  ])
})

it('what is paid in one currency counts exactly in the other by a rate the other way round', () => {
  const rates = [{ from: 'THB', to: 'USD', rate: '0.03' }]
  const settled = [
    bill('9999.99 THB', '2026-06-01'),
    bill('1.00 THB', '2026-06-02'),
    bill('1.00 USD', '2026-06-03'),
  ]

  // 300 USD are 10000 THB.
  expect(linesOf(ledger(settled, rates))).toEqual([
    ['fund 9999.99'],
    ['fund 0.01', 'ngo 0.99'],
    ['ngo 1.00'],
  ])
})

it('a limit that is used up needs no rate', () => {
  const settled = [bill('300.00 USD', '2026-06-01'), bill('5.00 THB', '2026-06-02')]

  expect(linesOf(ledger(settled, []))).toEqual([['fund 300.00'], ['ngo 5.00']])
})

it.each([
  ['123456789012345678901234 VND', 'ngo 123456789012345678901234'],
  ['99999999999999999.99 IDR', 'ngo 99999999999999999.99'],
  ['12345678901234567890.05 LAK', 'ngo 12345678901234567890.05'],
  ['1.234 KWD', 'ngo 1.234'],
  ['7 JPY', 'ngo 7'],
])('%s is reckoned to the last unit', (amount, line) => {
  const made = ledger([cost(amount, assigned([{ by: 'ngo' }]))], [])

  expect(linesOf(made)).toEqual([[line]])
  expect(`${made.totals[0]?.sum ?? ''} ${made.totals[0]?.currency ?? ''}`).toBe(amount)
})
