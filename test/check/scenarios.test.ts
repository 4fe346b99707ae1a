import { expect, it } from 'vitest'
import { findingsIn } from '../kit/check-text.ts'
import { block, duty, frontMatter } from '../kit/documents.ts'

const scenario = ({
  ask = 'ask: transport-escort/escort',
  more = '',
  expected = '{ who: escort, status: silent }',
}: {
  readonly ask?: string
  readonly more?: string
  readonly expected?: string
}): string => `id: s\nas-of: 2026-06-01\n${ask}\n${more}\nexpect: [${expected}]\n`

const cases: readonly [Parameters<typeof scenario>[0], readonly (readonly string[])[]][] = [
  [{}, []],
  [{ ask: 'ask: transport-escrot' }, [['check/unknown-step', 'transport-escrot']]],
  [{ ask: 'plan: exmaple' }, [['check/unknown-instrument', 'exmaple']]],
  [{ ask: 'plan: example' }, [['check/no-procedure', 'example']]],
  [{ more: 'with-draft: [exmaple]' }, [['check/unknown-instrument', 'exmaple']]],
  [{ more: 'with-draft: [example]' }, [['check/not-a-draft', 'example']]],
  [{ more: 'events: [{ event: arival, at: 2026-05-01 }]' }, [['check/unknown-event', 'arival']]],
  [
    { more: 'events: [{ step: shelter/hose, is: done, at: 2026-05-01 }]' },
    [['check/unknown-task', 'hose']],
  ],
  [
    { more: 'events: [{ step: sheltr, is: rejected, at: 2026-05-01, reason: no-plaec }]' },
    [
      ['check/unknown-step', 'sheltr'],
      ['check/unknown-reason', 'no-plaec'],
    ],
  ],
  [
    { more: 'intervals: [{ interval: jurney, from: 2026-05-01 }]' },
    [['check/unknown-interval', 'jurney']],
  ],
  [
    { more: 'costs: [{ for: food, step: sheltr, amount: "1.00", currency: THB }]' },
    [['check/unknown-step', 'sheltr']],
  ],
  [{ more: 'rates: [{ from: USD, to: BHT, rate: "35.20" }]' }, [['check/unknown-currency', 'BHT']]],
  [
    { more: 'costs: [{ for: transprot, amount: "1.00", currency: THB }]' },
    [['check/unknown-cost', 'transprot']],
  ],
  [
    { more: 'costs: [{ for: transport, amount: "1.00", currency: BHT }]' },
    [['check/unknown-currency', 'BHT']],
  ],
  [
    { more: 'costs: [{ for: transport, amount: "1.005", currency: THB }]' },
    [['check/too-many-decimals', '"1.005"']],
  ],
  [{ expected: '{ who: escrot }' }, [['check/unknown-task', 'escrot']]],
  [{ expected: '{ pays: transprot }' }, [['check/unknown-cost', 'transprot']]],
  [{ expected: '{ who: escort, responsible: polcie@TH }' }, [['check/unknown-role', 'polcie']]],
  [{ expected: '{ who: escort, responsible: police@THA }' }, [['check/unknown-country', 'THA']]],
  [{ expected: '{ who: escort, within: 3 dyas }' }, [['check/unknown-unit', 'dyas']]],
  [{ expected: '{ who: escort, asks: [aeg] }' }, [['check/unknown-fact', 'aeg']]],
  [{ expected: '{ who: escort, cites: [escort, example#escort] }' }, []],
  [{ expected: '{ who: escort, cites: [escrot] }' }, [['check/unknown-clause', 'escrot']]],
  [
    { expected: '{ who: escort, not-cites: [exmaple#escort] }' },
    [['check/unknown-instrument', 'exmaple']],
  ],
]

it.each(cases)('a scenario in a document with %j gives %j', (parts, found) => {
  const text = frontMatter() + duty() + block(scenario(parts), 'scenario')

  expect(findingsIn({ 'mous/example.md': text }).map(({ code, marked }) => [code, marked])).toEqual(
    found,
  )
})

it('in a file of its own, a bare reference is a document', () => {
  const files = {
    'mous/example.md': frontMatter() + duty(),
    'mous/cases.scenario.yaml': `remit: 1\n${scenario({ expected: '{ who: escort, cites: [example, escort] }' })}`,
  }

  expect(findingsIn(files)).toMatchObject([{ code: 'check/unknown-instrument', marked: 'escort' }])
})

it('a draft may be named', () => {
  const text =
    frontMatter({ draft: 'yes' }) +
    duty() +
    block(scenario({ more: 'with-draft: [example]' }), 'scenario')

  expect(findingsIn({ 'mous/example.md': text })).toEqual([])
})

const PROCEDURE = [
  block('step: transport-escort', 'step'),
  block('step: reception\nafter: [transport-escort]', 'step'),
  block('step: transit-shelter\nafter: [reception]\nends: yes', 'step'),
].join('')

const plans: readonly (readonly [expected: string, found: readonly (readonly string[])[]])[] = [
  ['{ who: escort }', []],
  ['{ pays: transport }', []],
  ['{ who: decide }', [['check/not-in-procedure', 'decide']]],
  ['{ pays: medical }', [['check/not-in-procedure', 'medical']]],
  ['{ pays: medcial }', [['check/unknown-cost', 'medcial']]],
  ['{ pays: food }', [['check/which-step', 'food']]],
  ['{ pays: food, step: reception }', []],
  ['{ who: house, step: shelter }', [['check/not-in-procedure', 'shelter']]],
  ['{ who: house, step: reception }', [['check/unknown-task', 'house']]],
  ['{ who: house, step: recepton }', [['check/unknown-step', 'recepton']]],
  ['{ state: transit-shelter/house, is: due }', []],
  ['{ state: transit-shelter/hose, is: due }', [['check/unknown-task', 'hose']]],
  ['{ due: shelter/house, on: none }', [['check/not-in-procedure', 'shelter']]],
  ['{ custody: broken, at: screening }', [['check/not-in-procedure', 'screening']]],
  ['{ ledger: open, bears: 1 THB }', []],
  ['{ ledger: polcie@TH, bears: 1 THB }', [['check/unknown-role', 'polcie']]],
  ['{ ledger: police@TH, bears: 1.005 THB }', [['check/too-many-decimals', '1.005 THB']]],
  ['{ ledger: police@TH, bears: much }', [['check/unreadable-money', 'much']]],
]

it.each(plans)('the plan of a procedure expected as %s gives %j', (expected, found) => {
  const planned = block(scenario({ ask: 'plan: example', expected }), 'scenario')
  const text = frontMatter() + duty() + PROCEDURE + planned

  expect(findingsIn({ 'mous/example.md': text }).map(({ code, marked }) => [code, marked])).toEqual(
    found,
  )
})
