import { expect, it } from 'vitest'
import { STEP_STATES } from '../../src/case/plan.ts'
import { STATES } from '../../src/document/scenario.ts'
import { runScenarios } from '../../src/scenario/run-scenarios.ts'
import { block, HEAD, libraryOf, runIn } from './trial.ts'

const DOCUMENT = [
  HEAD,
  block(
    'responsibility',
    `id: escort
step: transport-escort/escort
duty: must
who: social-welfare@destination
within: 48 hours of return-decision
pays:
  - { for: transport, by: { split: { social-welfare@destination: equal, police@origin: equal } } }
  - { for: escort, by: { all-of: [police@TH, ngo] } }
handover: { to: social-welfare@origin }`,
  ),
  block(
    'responsibility',
    `id: reception
step: reception
duty: must
who: social-welfare@origin
within: 3 days of arrival`,
  ),
  block(
    'responsibility',
    `id: reception-of-a-child
step: reception/check
duty: must
who: social-welfare@origin
within: 2 days of arrival`,
  ),
  block(
    'responsibility',
    'id: transit\nstep: transit-shelter\nduty: must\nwho: transit-centre@origin',
  ),
  block('step', 'step: transport-escort'),
  block('step', 'step: reception\nafter: [transport-escort]'),
  block('step', 'step: transit-shelter\nafter: [reception]\nwhen: { wish: return-home }'),
  block('step', 'step: case-closure\nafter: [reception, transit-shelter]\nends: yes'),
].join('')

/** What a plan with one expectation finds otherwise, and the words that expect it. */
async function differing(expectation: string, given = 'wish: stay'): Promise<readonly string[]> {
  const text = `${DOCUMENT}${block(
    'scenario',
    `id: one
as-of: 2026-06-08
given: { origin: LA, destination: TH, ${given} }
events:
  - { event: return-decision, at: 2026-06-01T10:00+07:00 }
  - { event: arrival, at: 2026-06-07 }
  - { step: transport-escort/arrange-transport, is: done, at: 2026-06-02 }
costs:
  - { for: transport, amount: "100.01", currency: THB }
  - { for: transport, amount: "10000", currency: LAK }
  - { for: escort, amount: "30.00", currency: THB }
  - { for: food, step: reception, amount: "7.50", currency: THB }
plan: trial
expect:
  - { ${expectation} }`,
  )}`
  const [result] = await runIn({ 'mous/trial.md': text })
  if (result === undefined) throw new Error('the scenario was not run')
  expect(result.faults).toEqual([])
  expect(result.outcome).toBe(result.differences.length === 0 ? 'passed' : 'failed')
  return result.differences.map(
    ({ question, subject, key, found, span }) =>
      `${question} ${subject} ${key} at ${text.slice(span.start, span.end)}: found ${found.join(', ')}`,
  )
}

const HOME = 'wish: return-home'

it.each([
  ['the answer of the only step that has the task', 'who: escort, responsible: social-welfare@TH'],
  ['the answer of the step that is named', 'pays: food, step: reception, status: silent'],
  ['a receiver', 'handover: escort, to: social-welfare@LA'],
  ['what is overdue', 'state: transport-escort, is: overdue'],
  ['a task that is done', 'state: transport-escort/arrange-transport, is: done'],
  ['what waits', 'state: reception, is: upcoming'],
  ['what is no part of the case', 'state: transit-shelter, is: not-needed'],
  ['what depends on a fact', 'state: transit-shelter, is: blocked', 'age: 20'],
  ['a due time', 'due: transport-escort, on: 2026-06-03T10:00+07:00'],
  ['the same instant elsewhere', 'due: transport-escort, on: 2026-06-03T03:00Z'],
  ['the earliest due time of a step', 'due: reception, on: 2026-06-09'],
  ['the due time of a task', 'due: reception/receive, on: 2026-06-10'],
  ['that there is no due time', 'due: case-closure, on: none'],
  ['hands from which to hands', 'custody: unbroken'],
  ['a hole', 'custody: broken, at: transit-shelter', HOME],
  ['the part of an account', 'ledger: social-welfare@TH, bears: 50.01 THB'],
  ['the part of a place that a fact names', 'ledger: police@origin, bears: "50.00 THB"'],
  ['another currency', 'ledger: police@LA, bears: 5000 LAK'],
  ['what several bear jointly', 'ledger: [ngo, police@TH], bears: 30 THB'],
  ['what one of several does not bear alone', 'ledger: police@TH, bears: 0 THB'],
  ['what nobody bears', 'ledger: open, bears: 7.50 THB'],
])('%s is as expected', async (_, expectation, given?: string) => {
  expect(await differing(expectation, given)).toEqual([])
})

it.each([
  [
    'another body',
    'who: escort, responsible: ngo',
    'who escort responsible at ngo: found social-welfare@TH',
  ],
  [
    'an answer where none is needed',
    'who: house, status: assigned',
    'who house question at house: found ',
  ],
  [
    'a cost that its step does not have',
    'pays: transport, step: reception',
    'pays transport question at transport: found food',
  ],
  ['another state', 'state: reception, is: due', 'state reception is at due: found upcoming'],
  [
    'another day',
    'due: reception, on: 2026-06-10',
    'due reception on at 2026-06-10: found 2026-06-09',
  ],
  [
    'a day for a time',
    'due: transport-escort, on: 2026-06-03',
    'due transport-escort on at 2026-06-03: found 2026-06-03T10:00+07:00',
  ],
  ['none for a day', 'due: reception, on: none', 'due reception on at none: found 2026-06-09'],
  [
    'a hole elsewhere',
    'custody: broken, at: reception',
    'custody trial custody at reception: found broken at transit-shelter',
    HOME,
  ],
  [
    'a whole where there is a hole',
    'custody: unbroken',
    'custody trial custody at unbroken: found broken at transit-shelter',
    HOME,
  ],
  [
    'a whole that is not certain',
    'custody: unbroken',
    'custody trial custody at unbroken: found not known at transit-shelter',
    'age: 20',
  ],
  [
    'a satang too much',
    'ledger: social-welfare@TH, bears: 50.02 THB',
    'ledger social-welfare@TH bears at 50.02 THB: found 50.01 THB',
  ],
])(
  '%s is a difference, at the words that expect it',
  async (_, expectation, difference, given?: string) => {
    expect(await differing(expectation, given)).toEqual([difference])
  },
)

it('a scenario can expect every state that a step can have', () => {
  expect(STATES).toEqual(STEP_STATES)
})

it('a library whose procedure does not place a step says nothing of it', async () => {
  const planned = block(
    'scenario',
    `id: elsewhere
as-of: 2026-06-08
given: { origin: LA, destination: TH }
plan: trial
expect:
  - { who: house, status: assigned }
  - { state: transit-shelter, is: due }
  - { due: transit-shelter, on: none }`,
  )
  const { library } = libraryOf({ 'mous/trial.md': DOCUMENT + planned })
  const other = `${HEAD}${block('step', 'step: reception\nends: yes')}`

  const [result] = await runScenarios(libraryOf({ 'mous/trial.md': other }).prepared, library)

  expect(result?.differences).toMatchObject([
    { question: 'who', key: 'question', found: [] },
    { question: 'state', key: 'is', found: [] },
  ])
})
