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
