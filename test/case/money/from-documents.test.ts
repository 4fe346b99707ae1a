import { expect, it } from 'vitest'
import { block } from '../../kit/documents.ts'
import { balances } from './balances.ts'
import { debtsOf, linesOf } from './costs.ts'
import { ledgerOf, memorandum, paying, preparedWith } from './from-documents.ts'

/** What becomes of 100.00 THB of medical care. */
async function linesFor(entries: readonly string[], facts = '') {
  const prepared = preparedWith(memorandum('m', paying('medical', entries)))
  return linesOf(
    await ledgerOf(prepared, [{ of: 'medical medical', amount: '100.00 THB' }], { facts }),
  )[0]
}

const THAI_WELFARE = 'agency:th-msdhs'
const LAO_WELFARE = 'agency:la-social-welfare'

it.each([
  { by: 'social-welfare@TH', lines: [`${THAI_WELFARE} 100.00`] },
  { by: 'social-welfare@destination', facts: 'destination=TH', lines: [`${THAI_WELFARE} 100.00`] },
  { by: 'social-welfare@destination', lines: ['social-welfare@destination 100.00'] },
  { by: 'donor', lines: ['donor 100.00'] },
  { by: 'nobody', lines: ['open waived 100.00'] },
  { by: 'unnamed', lines: ['open unnamed 100.00'] },
  { by: '{ any-of: [donor, victim-fund] }', lines: ['open one-of-several 100.00'] },
  { by: '{ all-of: [victim-fund, donor] }', lines: ['donor+victim-fund 100.00'] },
  {
    by: '{ split: { social-welfare@origin: 60%, social-welfare@destination: 40% } }',
    facts: 'origin=LA destination=TH',
    lines: [`${LAO_WELFARE} 60.00`, `${THAI_WELFARE} 40.00`],
  },
  {
    by: '{ split: { donor: 1/3, ngo: 1/6, victim-fund: 1/2 } }',
    lines: ['donor 33.33', 'ngo 16.67', 'victim-fund 50.00'],
  },
  {
    by: '{ split: { donor: equal, ngo: equal, victim-fund: equal } }',
    lines: ['donor 33.34', 'ngo 33.33', 'victim-fund 33.33'],
  },
  {
    by: '{ split: { donor: 33.33%, ngo: 33.33%, victim-fund: 33.34% } }',
    lines: ['donor 33.33', 'ngo 33.33', 'victim-fund 33.34'],
  },
  { by: 'donor, cap: 40 THB', lines: ['donor 40.00', 'open not-said 60.00'] },
  { by: 'donor, cap: 1 USD', lines: ['open no-rate 100.00 (USD/THB)'] },
])('by: $by, $facts: $lines', async ({ by, facts, lines }) => {
  expect(await linesFor([`for: medical, by: ${by}`], facts)).toEqual(lines)
})

const LADDER =
  'for: medical, by: { ladder: [{ payer: insurance-fund, up-to: 30 THB }, { payer: victim-fund, when: { age: "< 18" } }, { payer: donor }] }'

it.each([
  { facts: 'age=15', lines: ['insurance-fund 30.00', 'victim-fund 70.00'] },
  { facts: 'age=30', lines: ['insurance-fund 30.00', 'donor 70.00'] },
  { facts: '', lines: ['insurance-fund 30.00', 'open unknown 70.00 (age)'] },
  { facts: 'age=undetermined', lines: ['insurance-fund 30.00', 'open unknown 70.00 (age)'] },
  { facts: 'age=12..17', lines: ['insurance-fund 30.00', 'victim-fund 70.00'] },
])('a ladder for $facts: $lines', async ({ facts, lines }) => {
  expect(await linesFor([LADDER], facts)).toEqual(lines)
})

it.each([
  { entries: ['for: medical, free-for: victim'], lines: ['open not-said 100.00'] },
  { entries: ['for: medical, deferred-to: the budget law'], lines: ['open deferred 100.00'] },
  {
    entries: ['for: medical, by: donor, when: { age: "< 18" }'],
    lines: ['open unknown 100.00 (age)'],
  },
  { entries: ['for: medical, interim: ngo'], lines: ['open not-said 100.00'] },
  {
    entries: ['for: medical, interim: ngo, recover-from: employer-or-agency'],
    lines: ['employer-or-agency 100.00'],
  },
  {
    entries: ['for: medical, free-for: victim, interim: ngo, recover-from: donor'],
    lines: ['donor 100.00'],
  },
])('$entries: $lines', async ({ entries, lines }) => {
  expect(await linesFor(entries)).toEqual(lines)
})

it('who advances is owed by who bears it, and the provider is paid', async () => {
  const text = paying('medical', ['for: medical, by: donor, cap: 60 THB, interim: agency:th-msdhs'])

  const made = await ledgerOf(preparedWith(memorandum('m', text)), [
    { of: 'medical medical', amount: '100.00 THB' },
  ])

  expect(debtsOf(made)).toEqual([`donor -> ${THAI_WELFARE} 60.00`, `? -> ${THAI_WELFARE} 40.00`])
  expect(balances(made).map(({ account, amount }) => `${account} ${amount}`)).toEqual([
    `${THAI_WELFARE} -40.00`,
    'donor -60.00',
    'provider:medical 100.00',
  ])
})

it('whether somebody advances it may depend on a fact, though who pays does not', async () => {
  const text = paying('medical', [
    'for: medical, by: donor',
    'for: medical, interim: ngo, when: { age: "< 18" }',
  ])
  const prepared = preparedWith(memorandum('m', text))
  const interimFor = async (facts: string) => {
    const made = await ledgerOf(prepared, [{ of: 'medical medical', amount: '1.00 THB' }], {
      facts,
    })
    return [linesOf(made)[0], made.entries[0]?.interim?.id, made.entries[0]?.interimOpen]
  }

  expect([await interimFor('age=15'), await interimFor('age=30'), await interimFor('')]).toEqual([
    [['donor 1.00'], 'ngo', null],
    [['donor 1.00'], undefined, null],
    [['donor 1.00'], undefined, { because: 'unknown', needs: ['age'] }],
  ])
})

const STAY = [
  { of: 'shelter accommodation', amount: '20.00 USD' },
  { of: 'shelter food', amount: '20.00 USD' },
]
const UP_TO_30 = 'by: { ladder: [{ payer: victim-fund, up-to: 30 USD }, { payer: donor }] }'

it.each([
  { costs: ['all'], lines: [['victim-fund 20.00'], ['victim-fund 10.00', 'donor 10.00']] },
  { costs: ['basic-needs'], lines: [['victim-fund 20.00'], ['victim-fund 10.00', 'donor 10.00']] },
  {
    costs: ['[accommodation, food]'],
    lines: [['victim-fund 20.00'], ['victim-fund 10.00', 'donor 10.00']],
  },
  { costs: ['accommodation', 'food'], lines: [['victim-fund 20.00'], ['victim-fund 20.00']] },
  { costs: ['food'], lines: [['open not-said 20.00'], ['victim-fund 20.00']] },
])('one entry for $costs has one limit: $lines', async ({ costs, lines }) => {
  const text = paying(
    'shelter',
    costs.map((cost) => `for: ${cost}, ${UP_TO_30}`),
  )

  expect(linesOf(await ledgerOf(preparedWith(memorandum('m', text)), STAY))).toEqual(lines)
})

it('a limit counts over all steps of which its clause speaks', async () => {
  const text = paying('[shelter, shelter-transfer]', [`for: all, ${UP_TO_30}`])

  const made = await ledgerOf(preparedWith(memorandum('m', text)), [
    { of: 'shelter food', amount: '20.00 USD' },
    { of: 'shelter-transfer transport', amount: '20.00 USD' },
  ])

  expect(linesOf(made)).toEqual([['victim-fund 20.00'], ['victim-fund 10.00', 'donor 10.00']])
})

it('a general rule about money pays nothing, and is cited', async () => {
  const text = block('id: money\npays: { for: all, by: donor, interim: ngo }', 'funding')

  const made = await ledgerOf(preparedWith(memorandum('m', text)), [
    { of: 'medical medical', amount: '5.00 USD' },
  ])

  expect(linesOf(made)).toEqual([['open not-said 5.00']])
  expect(made.entries).toMatchObject([{ clauses: ['m#money'], interim: null, interimOpen: null }])
})

const pays = (by: string, more = '') =>
  block(`id: costs\nstep: medical\n${more}pays: { for: medical, by: ${by} }`)

it.each([
  { a: pays('donor'), b: pays('donor'), lines: ['donor 9.00'] },
  { a: pays('donor'), b: pays('ngo'), lines: ['open conflict 9.00'] },
  { a: pays('donor'), b: pays('ngo', 'notwithstanding: [a]\n'), lines: ['ngo 9.00'] },
  { a: pays('state@TH'), b: pays('social-welfare@TH'), lines: [`${THAI_WELFARE} 9.00`] },
  {
    a: pays('donor'),
    b: pays('ngo', 'without-prejudice-to: [a]\n'),
    lines: ['open one-of-several 9.00'],
  },
  {
    a: pays('donor, cap: 4 USD'),
    b: pays('{ ladder: [{ payer: donor, up-to: 4 USD }] }'),
    lines: ['donor 4.00', 'open not-said 5.00'],
  },
])('two texts together: $lines', async ({ a, b, lines }) => {
  const prepared = preparedWith(memorandum('a', a), memorandum('b', b))

  expect(
    linesOf(await ledgerOf(prepared, [{ of: 'medical medical', amount: '9.00 USD' }])),
  ).toEqual([lines])
})

it('each cost is decided as of its day', async () => {
  const text = paying('medical', ['for: medical, by: social-welfare@TH'])
  const head = { 'in-force': '{ from: 2005-01-01 }' }

  const made = await ledgerOf(preparedWith(memorandum('m', text, head)), [
    { of: 'medical medical', amount: '1.00 THB', on: '2026-06-01' },
    { of: 'medical medical', amount: '1.00 THB', on: '2004-12-31' },
    { of: 'medical medical', amount: '1.00 THB', on: '2007-01-01' },
  ])

  expect(linesOf(made)).toEqual([
    ['open not-in-force 1.00'],
    // The directory names the ministry since 2008.
    ['social-welfare@TH 1.00'],
    [`${THAI_WELFARE} 1.00`],
  ])
})

it('two roles of one ministry are one account', async () => {
  const text = paying('medical', [
    'for: medical, by: { split: { interior-ministry@KH: 1/2, competent-authority@KH: 1/2 } }',
  ])

  const made = await ledgerOf(preparedWith(memorandum('m', text, { parties: '[KH, TH]' })), [
    { of: 'medical medical', amount: '1.01 USD' },
  ])

  expect(linesOf(made)).toEqual([['agency:kh-ministry-of-interior 1.01']])
})
