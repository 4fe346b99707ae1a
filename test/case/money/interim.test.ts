import { expect, it } from 'vitest'
import type { PaysQuestion } from '../../../src/ask/answer.ts'
import { ledger } from '../../../src/case/money/ledger.ts'
import { balances } from './balances.ts'
import {
  assigned,
  cost,
  debtsOf,
  linesOf,
  rung,
  says,
  silent,
  unanswered,
  unknown,
} from './costs.ts'

/** Who advances 10.00 USD, or why that is not known; and what is owed then. */
function advanced(question: PaysQuestion) {
  const made = ledger([cost('10.00 USD', question)], [])
  const [entry] = made.entries
  const open = entry?.interimOpen
  const why = open === null ? null : [open?.because, ...(open?.needs ?? [])].join(' ')
  return { by: entry?.interim?.id ?? why, debts: debtsOf(made) }
}

it.each([
  { question: assigned([{ by: 'ngo' }]), by: null, debts: [] },
  { question: assigned([{ by: 'ngo', interim: 'iom' }]), by: 'iom', debts: ['ngo -> iom 10.00'] },
  { question: assigned([{ by: 'iom', interim: 'iom' }]), by: 'iom', debts: [] },
  {
    question: assigned([{ by: 'ngo&iom', interim: 'iom' }]),
    by: 'iom',
    debts: ['iom+ngo -> iom 10.00'],
  },
  {
    question: assigned([{ by: 'unnamed', interim: 'iom' }]),
    by: 'iom',
    debts: ['? -> iom 10.00'],
  },
  {
    question: assigned([
      { by: { ladder: [rung('ngo', { upTo: '4.00 USD' }), rung('nobody')] }, interim: 'iom' },
    ]),
    by: 'iom',
    debts: ['ngo -> iom 4.00'],
  },
  {
    question: unanswered('excluded', [{ by: 'nobody', interim: 'iom' }]),
    by: null,
    debts: [],
  },
  {
    question: unanswered('conflict', [{ by: 'ngo', interim: 'iom' }, { by: 'donor' }]),
    by: 'iom',
    debts: ['? -> iom 10.00'],
  },
  {
    question: silent('no-clause', { general: [says({ interim: 'iom' })] }),
    by: 'iom',
    debts: ['? -> iom 10.00'],
  },
  {
    question: silent('no-clause', { freeFor: [says({ freeFor: 'victim', interim: 'iom' })] }),
    by: 'iom',
    debts: ['? -> iom 10.00'],
  },
])('$question.status: $by advances, $debts', ({ question, by, debts }) => {
  expect(advanced(question)).toEqual({ by, debts })
})

const general = (...names: readonly string[]) => ({
  general: names.map((interim, at) => says({ entry: `g${at}#c/pays/x`, interim })),
})
const onlyIf = (at: number, ...needs: readonly string[]) => ({
  entriesIf: [{ entry: `g${at}#c/pays/x`, needs, cannotBeEstablished: [] }],
})

it.each([
  { lists: general('iom', 'iom'), by: 'iom' },
  { lists: general('iom', 'ngo'), by: 'one-of-several' },
  { lists: general('iom|ngo'), by: 'one-of-several' },
  { lists: general('unnamed'), by: 'unnamed' },
  { lists: general('unnamed', 'iom'), by: 'iom' },
  { lists: { ...general('iom'), ...onlyIf(0, 'injured') }, by: 'unknown injured' },
  { lists: { ...general('iom', 'ngo'), ...onlyIf(1, 'injured') }, by: 'unknown injured' },
  { lists: { ...general('iom', 'iom'), ...onlyIf(1, 'injured') }, by: 'iom' },
  { lists: { ...general('iom', 'unnamed'), ...onlyIf(1, 'injured') }, by: 'iom' },
])('beside a payer, $lists.general: $by advances', ({ lists, by }) => {
  expect(advanced(assigned([{ by: 'donor' }], lists)).by).toBe(by)
})

it.each([
  { certain: ['iom'], possible: 'iom', by: 'iom' },
  { certain: ['iom'], possible: 'ngo', by: 'unknown age' },
  { certain: [], possible: 'iom', by: 'unknown age' },
])('where who pays is unknown, $certain for certain and $possible perhaps: $by', (row) => {
  const question: PaysQuestion = {
    ...unknown(['age'], [{ by: 'donor', interim: row.possible }]),
    general: row.certain.map((interim) => says({ interim })),
  }

  expect(advanced(question).by).toBe(row.by)
})

it('who reimburses bears the cost where no text says who pays', () => {
  const lists = { general: [says({ interim: 'iom', recoverFrom: 'employer' })] }

  const made = ledger([cost('10.00 USD', silent('no-clause', lists))], [])

  expect(linesOf(made)).toEqual([['employer 10.00']])
  expect(debtsOf(made)).toEqual(['employer -> iom 10.00'])
})

it.each([
  { names: ['employer', 'employer'], line: 'employer 10.00' },
  { names: ['employer', 'donor'], line: 'open one-of-several 10.00' },
  { names: ['employer|donor'], line: 'open one-of-several 10.00' },
  { names: ['unnamed'], line: 'open unnamed 10.00' },
])('texts that recover it from $names: $line', ({ names, line }) => {
  const lists = { general: names.map((recoverFrom) => says({ recoverFrom })) }

  expect(linesOf(ledger([cost('10.00 USD', silent('no-clause', lists))], []))).toEqual([[line]])
})

it('who reimburses it only if a fact is so bears nothing meanwhile', () => {
  const lists = {
    general: [says({ recoverFrom: 'employer' })],
    entriesIf: [{ entry: 'text#c/pays/x', needs: ['convicted'], cannotBeEstablished: [] }],
  }

  expect(linesOf(ledger([cost('10.00 USD', silent('no-clause', lists))], []))).toEqual([
    ['open unknown 10.00 (convicted)'],
  ])
})

it('who reimburses in one text bears nothing where another text says who pays', () => {
  const lists = { general: [says({ entry: 'r#c/pays/x', recoverFrom: 'employer' })] }

  expect(linesOf(ledger([cost('10.00 USD', assigned([{ by: 'ngo' }], lists))], []))).toEqual([
    ['ngo 10.00'],
  ])
})

it('what two bodies owe each other is netted, in each currency by itself', () => {
  const made = ledger(
    [
      cost('10.00 USD', assigned([{ by: 'ngo', interim: 'iom' }])),
      cost('4.00 USD', assigned([{ by: 'iom', interim: 'ngo' }])),
      cost('5 VND', assigned([{ by: 'iom', interim: 'ngo' }])),
      cost('1.00 EUR', assigned([{ by: 'ngo', interim: 'iom' }])),
      cost('1.00 EUR', assigned([{ by: 'iom', interim: 'ngo' }])),
      cost('2.00 USD', silent('no-clause', { general: [says({ interim: 'iom' })] })),
    ],
    [],
  )

  expect(made.totals.map(({ currency, debts }) => [currency, debts.length])).toEqual([
    ['EUR', 0],
    ['USD', 2],
    ['VND', 1],
  ])
  expect(debtsOf(made)).toEqual(['ngo -> iom 6.00', '? -> iom 2.00', 'iom -> ngo 5'])
  expect(
    balances(made).map(({ currency, account, amount }) => `${account} ${amount} ${currency}`),
  ).toEqual([
    'iom -1.00 EUR',
    'ngo -1.00 EUR',
    'provider:medical 2.00 EUR',
    'iom -6.00 USD',
    'ngo -10.00 USD',
    'provider:medical 16.00 USD',
    'iom -5 VND',
    'ngo 0 VND',
    'provider:medical 5 VND',
  ])
})

it('a ledger without costs is empty', () => {
  expect(ledger([], [])).toEqual({ entries: [], totals: [] })
})
