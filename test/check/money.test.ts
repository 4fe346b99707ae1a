import { expect, it } from 'vitest'
import { findingsIn } from '../kit/check-text.ts'
import { block, frontMatter, withPayment } from '../kit/documents.ts'

const found = (text: string) =>
  findingsIn({ 'mous/example.md': text }).map(({ code, marked }) => [code, marked])

const ladder = (...rungs: readonly string[]): string =>
  withPayment(`- { for: transport, by: { ladder: [${rungs.join(', ')}] } }`)

it.each([
  ['{ payer: victim-fund, up-to: 300 USD }', 'check/ladder-leaves-rest', '300 USD'],
  [
    '{ payer: victim-fund, up-to: 300 USD, when: { origin: LA } }',
    'check/ladder-leaves-rest',
    '300 USD',
  ],
  [
    '{ payer: victim-fund, when: { origin: LA } }',
    'check/ladder-leaves-rest',
    '{ payer: victim-fund, when: { origin: LA } }',
  ],
  ['{ payer: victim-fund, up-to: 300 dollars }', 'check/unknown-currency', 'dollars'],
  ['{ payer: victim-fund, up-to: 300 usd }', 'check/unknown-currency', 'usd'],
  ['{ payer: victim-fund, up-to: 300.001 USD }', 'check/too-many-decimals', '300.001 USD'],
  ['{ payer: victim-fund, up-to: USD 300 }', 'check/unreadable-money', 'USD 300'],
])('of the ladder %s, %s marks %s', (rung, code, marked) => {
  expect(found(ladder(rung))).toContainEqual([code, marked])
})

it('a ladder whose last rung takes the rest is complete', () => {
  expect(found(ladder('{ payer: victim-fund, up-to: 300 USD }', '{ payer: donor }'))).toEqual([])
})

it.each([
  ['{ payer: victim-fund, per: year }', [['check/per-without-amount', 'year']]],
  ['{ payer: victim-fund, up-to: 3 USD, per: year }, { payer: donor }', []],
])('of the ladder %s, what is counted without an amount: %j', (rungs, marked) => {
  expect(found(ladder(rungs))).toEqual(marked)
})

it('every rung below one without bounds is out of reach', () => {
  const text = ladder('{ payer: donor }', '{ payer: victim-fund }', '{ payer: insurance-fund }')

  expect(found(text)).toEqual([
    ['check/rung-never-reached', 'victim-fund'],
    ['check/rung-never-reached', 'insurance-fund'],
  ])
})

it.each([
  ['donor: 50%, victim-fund: 50%', undefined],
  ['donor: 1/3, victim-fund: 2/3', undefined],
  ['donor: equal, victim-fund: equal', undefined],
  ['donor: 40%, victim-fund: 50%', 'check/shares-not-whole'],
  ['donor: 33.33%, victim-fund: 66.66%', 'check/shares-not-whole'],
  ['donor: equal, victim-fund: 50%', 'check/equal-and-others'],
  ['donor: half, victim-fund: half', 'check/unreadable-share'],
])('the split %s: %s', (parts, code) => {
  const codes = found(withPayment(`- { for: transport, by: { split: { ${parts} } } }`))

  expect(codes.map(([one]) => one)).toEqual(code === undefined ? [] : [code])
})

it('says what the shares make together', () => {
  const text = withPayment('- { for: transport, by: { split: { donor: 40%, victim-fund: 50% } } }')

  expect(findingsIn({ 'mous/example.md': text })).toMatchObject([
    { message: 'the shares make 90 % and not a whole' },
  ])
})

it.each([
  ['by: donor, recover-from: victim-fund', 'check/two-final-payers', 'victim-fund'],
  ['by: donor, free-for: donor', 'check/charged-and-free', 'donor'],
  ['recover-from: victim, free-for: victim', 'check/charged-and-free', 'victim'],
  ['interim: donor, cap: 300 USD', 'check/cap-without-payer', '300 USD'],
  ['by: nobody, cap: 300 USD', 'check/cap-without-payer', '300 USD'],
])('the entry { %s }: %s marks %s', (entry, code, marked) => {
  expect(found(withPayment(`- { for: transport, ${entry} }`))).toEqual([[code, marked]])
})

it.each([
  ['by: police@VN', ['VN']],
  ['by: state@VN', ['VN']],
  ['by: agency:vn-border-guard', ['vn-border-guard']],
  ['by: { split: { police@VN: 50%, police@TH: 50% } }', ['VN']],
  [
    'by: { ladder: [{ payer: police@VN, up-to: 3 USD }, { payer: agency:vn-border-guard }] }',
    ['VN', 'vn-border-guard'],
  ],
  ['interim: agency:vn-border-guard', ['vn-border-guard']],
  ['recover-from: police@VN', ['VN']],
  ['by: agency:iom', []],
  ['by: victim-fund', []],
])(
  'of a memorandum between Laos and Thailand, { %s } charges %j, who is no party',
  (entry, marked) => {
    expect(found(withPayment(`- { for: transport, ${entry} }`))).toEqual(
      marked.map((one) => ['check/not-a-party', one]),
    )
  },
)

it('whoever advances may also be who bears it in the end', () => {
  const entry = '- { for: transport, by: donor, recover-from: donor, interim: donor }'

  expect(found(withPayment(entry))).toEqual([])
})

it.each([
  ['transport-escort', 'transport', []],
  ['transport-escort', 'all', []],
  ['transport-escort', 'food', ['food']],
  ['[transport-escort, shelter]', 'food', []],
  ['[transport-escort, shelter]', 'medical', ['medical']],
  ['shelter', 'basic-needs', []],
  ['return-decision', 'all', ['all']],
])('in %s, paying %s marks %j', (step, cost, marked) => {
  const text = frontMatter() + block(`id: c\nstep: ${step}\npays: { for: ${cost}, by: donor }`)

  expect(found(text)).toEqual(marked.map((one) => ['check/cost-not-of-step', one]))
})

it.each([
  ['two entries', '[{ for: transport, by: donor }, { for: transport, by: victim-fund }]', 1],
  ['all and one of them', '[{ for: all, by: donor }, { for: escort, by: victim-fund }]', 1],
  [
    'one with a condition',
    '[{ for: escort, by: donor }, { for: escort, by: victim-fund, when: { origin: LA } }]',
    0,
  ],
  [
    'one that says who is not charged',
    '[{ for: escort, by: donor }, { for: escort, free-for: victim }]',
    0,
  ],
])('%s for one cost: %i said twice', (_, entries, times) => {
  const text = frontMatter() + block(`id: c\nstep: transport-escort\npays: ${entries}`)

  expect(found(text).filter(([code]) => code === 'check/paid-twice')).toHaveLength(times)
})
