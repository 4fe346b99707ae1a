import { expect, it } from 'vitest'
import { commandLine } from '../../src/ask/command-line.ts'
import { prepare } from '../../src/ask/prepare.ts'
import { readCaseRequest } from '../../src/ask/read-request.ts'
import { readCaseFile } from '../../src/build/read-case-file.ts'
import { shippedRulebook } from '../kit/shipped-rulebook.ts'

const { rulebook } = shippedRulebook()
const prepared = prepare(rulebook)

/** What is found in a case file with these lines, and what is read of it, on 1 June 2026. */
function read(lines: string, events: readonly string[] = []) {
  const text = `remit: 1\n${lines}\n`
  const { value: file, diagnostics } = readCaseFile({ file: 'case.yaml', text }, rulebook)
  if (file === undefined) throw new Error(diagnostics[0]?.message)
  const line = commandLine({ facts: [], events, asOf: '2026-06-01' })
  const outcome = readCaseRequest(prepared, line, file)
  return {
    value: outcome.value,
    found: outcome.diagnostics.map(({ code, span, help }) => ({
      code,
      marked: (span.file === 'case.yaml' ? text : line.source.text).slice(span.start, span.end),
      help,
    })),
  }
}

const codes = (lines: string) => read(lines).found.map(({ code, marked }) => [code, marked])

it('tells how far steps, tasks and handovers are', () => {
  const { value, found } = read(`events:
  - { event: rescue, at: 2026-05-01 }
  - { step: rescue, is: done, at: 2026-05-01 }
  - { step: shelter/house, is: rejected, at: 2026-05-02T09:00+07:00, reason: no-place }
  - { step: shelter, is: expired, at: 2026-05-03 }`)

  expect(found).toEqual([])
  expect(value?.events).toEqual([{ event: 'rescue', at: '2026-05-01' }])
  expect(value?.progress).toEqual([
    { step: 'rescue', task: null, is: 'done', at: '2026-05-01', reason: null },
    {
      step: 'shelter',
      task: 'house',
      is: 'rejected',
      at: '2026-05-02T09:00+07:00',
      reason: 'no-place',
    },
    { step: 'shelter', task: null, is: 'expired', at: '2026-05-03', reason: null },
  ])
})

it('the command line tells of steps too', () => {
  const { value, found } = read('facts: {}', [
    'rescue=2026-05-01',
    'shelter/house:offered=2026-05-02T09:00+07:00',
    'shelter:done=2026-05-03',
  ])

  expect(found).toEqual([])
  expect(value?.events).toEqual([{ event: 'rescue', at: '2026-05-01' }])
  expect(value?.progress).toEqual([
    { step: 'shelter', task: 'house', is: 'offered', at: '2026-05-02T09:00+07:00', reason: null },
    { step: 'shelter', task: null, is: 'done', at: '2026-05-03', reason: null },
  ])
})

it.each([
  ['sheltr:done=2026-05-03', 'case/unknown-step', 'sheltr', 'did you mean `shelter`?'],
  ['shelter/hose:done=2026-05-03', 'case/unknown-task', 'hose', 'did you mean `house`?'],
  ['shelter:don=2026-05-03', 'case/unknown-progress', 'don', 'did you mean `done`?'],
  [
    'shelter:done=now',
    'case/not-a-time',
    'now',
    'write `2026-06-01`, or with the time of day `2026-06-01T18:00+07:00`',
  ],
])('on the command line, %s is reported as %s', (word, code, marked, help) => {
  expect(read('facts: {}', [word]).found).toEqual([{ code, marked, help }])
})

const step = (...entries: readonly string[]): string =>
  `events:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`

it.each([
  [
    'a step that is unknown',
    step('step: sheltr, is: done, at: 2026-05-01'),
    'case/unknown-step',
    'sheltr',
  ],
  [
    'a task that is unknown',
    step('step: shelter/hose, is: done, at: 2026-05-01'),
    'case/unknown-task',
    'hose',
  ],
  [
    'a reason that is unknown',
    step('step: shelter, is: rejected, at: 2026-05-01, reason: no-plaec'),
    'case/unknown-reason',
    'no-plaec',
  ],
  [
    'a reason for what has none',
    step('step: shelter, is: accepted, at: 2026-05-01, reason: no-place'),
    'case/needless-reason',
    'no-place',
  ],
  [
    'a step done twice',
    step('step: shelter, is: done, at: 2026-05-01', 'step: shelter, is: done, at: 2026-05-02'),
    'case/progress-given-twice',
    'shelter',
  ],
  [
    'an offer made twice at once',
    step(
      'step: shelter, is: offered, at: 2026-05-01',
      'step: shelter, is: offered, at: 2026-05-01',
    ),
    'case/progress-given-twice',
    'shelter',
  ],
  [
    'an interval that is unknown',
    'intervals: [{ interval: jurney, from: 2026-05-01 }]',
    'case/unknown-interval',
    'jurney',
  ],
  [
    'an interval that ends before it starts',
    'intervals: [{ interval: journey, from: 2026-05-02, to: 2026-05-01 }]',
    'case/ends-before-start',
    '2026-05-01',
  ],
  [
    'a cost that is unknown',
    'costs: [{ for: fod, amount: "1", currency: THB }]',
    'case/unknown-cost',
    'fod',
  ],
  [
    'a step of a cost that is unknown',
    'costs: [{ for: food, step: sheltr, amount: "1", currency: THB }]',
    'case/unknown-step',
    'sheltr',
  ],
  [
    'a task of a cost',
    'costs: [{ for: food, step: shelter/house, amount: "1", currency: THB }]',
    'case/unknown-step',
    'shelter/house',
  ],
  [
    'a cost that does not arise in its step',
    'costs: [{ for: escort, step: shelter, amount: "1", currency: THB }]',
    'case/cost-not-of-step',
    'escort',
  ],
  [
    'a currency that is unknown',
    'costs: [{ for: food, amount: "1", currency: BHT }]',
    'case/unknown-currency',
    'BHT',
  ],
  [
    'an amount finer than its currency',
    'costs: [{ for: food, amount: "1.5", currency: VND }]',
    'case/too-many-decimals',
    '"1.5"',
  ],
  [
    'a rate of nothing',
    'rates: [{ from: USD, to: THB, rate: "0.00" }]',
    'case/rate-not-positive',
    '"0.00"',
  ],
  [
    'a rate between one currency and itself',
    'rates: [{ from: USD, to: USD, rate: "1" }]',
    'case/rate-of-one-currency',
    'USD',
  ],
  [
    'a rate to a currency that is unknown',
    'rates: [{ from: USD, to: BHT, rate: "35" }]',
    'case/unknown-currency',
    'BHT',
  ],
  [
    'a rate and its inverse',
    'rates: [{ from: USD, to: THB, rate: "35" }, { from: THB, to: USD, rate: "0.03" }]',
    'case/rate-given-twice',
    'THB',
  ],
])('%s is reported', (_, lines, code, marked) => {
  expect(codes(lines)).toEqual([[code, marked]])
  expect(read(lines).value).toBeUndefined()
})

it.each([
  ['a refusal without a reason', step('step: shelter, is: rejected, at: 2026-05-01')],
  [
    'a handover offered again',
    step(
      'step: shelter, is: offered, at: 2026-05-01',
      'step: shelter, is: rejected, at: 2026-05-02',
      'step: shelter, is: offered, at: 2026-05-03',
    ),
  ],
  [
    'a step and its task done',
    step(
      'step: shelter, is: done, at: 2026-05-02',
      'step: shelter/house, is: done, at: 2026-05-01',
    ),
  ],
  [
    'one interval twice',
    'intervals: [{ interval: journey, from: 2026-05-01, to: 2026-05-02 }, { interval: journey, from: 2026-05-04 }]',
  ],
  [
    'an interval within a day',
    'intervals: [{ interval: journey, from: 2026-05-01T08:00+07:00, to: 2026-05-01 }]',
  ],
  ['a cost that several steps have', 'costs: [{ for: food, amount: "1", currency: THB }]'],
])('%s is no fault', (_, lines) => {
  expect(codes(lines)).toEqual([])
})

it('amounts get the decimals of their currency', () => {
  const costs = `costs:
  - { for: food, step: shelter, amount: "3", currency: THB, on: 2026-05-02 }
  - { for: transport, amount: "12500000", currency: VND }`

  expect(read(costs).value?.costs).toEqual([
    { cost: 'food', step: 'shelter', amount: '3.00', currency: 'THB', on: '2026-05-02' },
    { cost: 'transport', step: null, amount: '12500000', currency: 'VND', on: null },
  ])
})

it('rates and intervals are kept as written', () => {
  const { value } = read(`rates: [{ from: USD, to: THB, rate: "35.20" }]
intervals: [{ interval: journey, from: 2026-05-01T08:00+07:00 }]`)

  expect(value?.rates).toEqual([{ from: 'USD', to: 'THB', rate: '35.20' }])
  expect(value?.intervals).toEqual([
    { interval: 'journey', from: '2026-05-01T08:00+07:00', to: null },
  ])
})

it('what is dated after the day asked about is kept, and told', () => {
  const { value, found } = read(`events:
  - { event: rescue, at: 2026-06-01T23:59+07:00 }
  - { event: closure, at: 2026-06-02 }
  - { step: shelter, is: done, at: 2026-06-03 }
intervals: [{ interval: journey, from: 2026-06-04 }]`)

  expect(found.map(({ code, marked }) => [code, marked])).toEqual([
    ['case/after-as-of', '2026-06-02'],
    ['case/after-as-of', '2026-06-03'],
    ['case/after-as-of', '2026-06-04'],
  ])
  expect(value?.events).toHaveLength(2)
  expect(value?.progress).toHaveLength(1)
})
