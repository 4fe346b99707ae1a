import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Plan } from '../src/case/plan.ts'
import { commandIn, examplesOf } from './kit/examples.ts'
import { remit, type Ran } from './kit/fake-io.ts'
import { memoryFiles } from './kit/memory-files.ts'
import { root, shippedTexts } from './kit/shipped-library.ts'

// The expectations of this file were worked out by hand, from the documents and the calendars.

const CASE = 'docs/examples/worked-case.yaml'
const REAL_CASE = 'docs/examples/worked-case-real.yaml'

const texts = Object.fromEntries(shippedTexts().map(({ file, text }) => [file, text]))
const cases = Object.fromEntries(
  [CASE, REAL_CASE].map((file) => [file, readFileSync(join(root, file), 'utf8')]),
)

const run = async (words: readonly string[], changed: Record<string, string> = {}): Promise<Ran> =>
  remit(words, memoryFiles({ ...texts, ...cases, ...changed }))

async function planned(
  words: readonly string[],
  changed: Record<string, string> = {},
): Promise<Plan> {
  const { out, err } = await run(['plan', ...words, '--format', 'json'], changed)
  expect(err).toBe('')
  return JSON.parse(out) as Plan
}

const fictional = [CASE, '--with-draft', 'example-mou']
const fictionalPlan = planned(fictional)
const realPlan = planned([REAL_CASE])

it('every step of the worked case is where its events leave it', async () => {
  const { steps } = await fictionalPlan
  const inState = (state: string): readonly string[] =>
    steps.flatMap((step) => (step.state === state ? [step.step] : []))

  expect(inState('done')).toHaveLength(24)
  expect(inState('overdue')).toEqual(['onward-travel'])
  expect(inState('due')).toEqual(['livelihood'])
  expect(inState('blocked')).toEqual([])
  expect(inState('upcoming')).toEqual([
    'placement',
    'follow-up',
    'feedback-to-sender',
    'case-closure',
  ])
  expect(inState('not-needed')).toEqual([
    'guardian',
    'international-protection',
    'temporary-residence',
    'early-testimony',
    'school-return',
  ])
})

it.each([
  ['notify-authority', 'notify', ['TH 2026-04-21T20:00+07:00'], '24 hours of the rescue at 20:00'],
  ['screening', 'screen', ['TH 2026-04-23T04:00+07:00'], '48 hours, and six of the journey'],
  ['formal-identification', 'decide', ['TH 2026-05-07'], '15 days of the screening'],
  ['family-tracing', 'trace', ['LA 2026-05-28'], '30 days of the request'],
  [
    'risk-assessment',
    'assess',
    ['TH 2026-06-02', 'LA 2026-05-29'],
    '15 working days; 13 May and 1 June are off in Thailand',
  ],
  [
    'return-decision',
    'decide',
    ['TH 2026-06-17'],
    '10 working days of 2 June; 3 June is off in Thailand',
  ],
  ['transport-escort', 'escort', ['TH 2026-06-12'], '7 working days of 2 June'],
  ['reception', 'receive', ['LA 2026-06-13T15:00+07:00'], '24 hours, onto a Saturday'],
  ['onward-travel', 'travel', ['LA 2026-06-19'], '3 days of the departure'],
  ['reintegration-grant', 'pay', ['LA 2026-06-26'], '10 working days of the arrival'],
])('%s/%s is due %j: %s', async (step, task, due) => {
  const { steps } = await fictionalPlan
  const found = steps
    .find((one) => one.step === step)
    ?.tasks.find((one) => one.task === task)
    ?.times.flatMap(({ deadlines }) =>
      deadlines.map((one) => `${one.country ?? ''} ${one.due ?? ''}`),
    )

  expect(found).toEqual(due)
})

it('the missed day is the only one that is left', async () => {
  const { due } = await fictionalPlan

  expect(due).toEqual([
    expect.objectContaining({
      step: 'onward-travel',
      clause: 'example-mou#way-home',
      due: '2026-06-19',
      overdue: true,
      waits: false,
      provisional: false,
    }),
  ])
})

it('every baht and every kip of the worked case is borne, or said to be open', async () => {
  const { ledger } = await fictionalPlan
  const lines = ledger.entries.map(({ cost, amount, lines: of }) => [
    cost,
    amount.amount,
    ...of.map((line) =>
      line.kind === 'borne' ? `${line.by.id} ${line.amount}` : `${line.because} ${line.amount}`,
    ),
  ])
  const [thailand, laos] = ['agency:th-msdhs', 'agency:la-social-welfare']

  expect(lines).toEqual([
    ['medical', '8000.00', 'insurance-fund 8000.00'],
    ['accommodation', '900.00', `${thailand} 900.00`],
    ['food', '240.00', `${thailand} 240.00`],
    ['interpretation', '1200.00', 'unnamed 1200.00'],
    ['medical', '6200.00', 'insurance-fund 1750.00', `${thailand} 4450.00`],
    ['psychosocial', '1000.00', `${thailand} 666.67`, 'donor 333.33'],
    ['communication', '350.00', 'not-said 350.00'],
    ['legal-aid', '2500.00', 'deferred 2500.00'],
    ['accommodation', '7350.00', `${thailand} 7350.00`],
    ['transport', '3600.00', `${thailand} 3600.00`],
    ['escort', '1250.75', `${thailand} 625.38`, `${laos} 625.37`],
    ['food', '85000.00', `${laos} 85000.00`],
    ['accommodation', '455000.00', `${laos} 227500.00`, `${thailand} 227500.00`],
    ['transport', '380000.00', `${laos} 380000.00`],
    ['reintegration-grant', '5000000.00', `${laos} 4300000.00`, 'not-said 700000.00'],
  ])
})

it('whoever paid meanwhile gets it back', async () => {
  const { ledger } = await fictionalPlan
  const debts = ledger.totals.map(({ currency, sum, debts: of }) => ({
    currency,
    sum,
    debts: of.map(({ from, to, amount }) => [from?.id, to.id, amount]),
  }))

  expect(debts).toEqual([
    {
      currency: 'LAK',
      sum: '5920000.00',
      debts: [['agency:la-social-welfare', 'social-welfare-province@LA', '380000.00']],
    },
    {
      currency: 'THB',
      sum: '32590.75',
      debts: [
        ['agency:th-msdhs', 'international-organisation', '11800.00'],
        ['insurance-fund', 'international-organisation', '9750.00'],
      ],
    },
  ])
})

it('in the worked case the person is never in nobody’s care', async () => {
  const { custody } = await fictionalPlan

  expect(custody.holes).toEqual([])
  expect(custody.passes.map(({ status }) => status)).not.toContain('unknown')
})

it('a memorandum without the handover at reception leaves the person in nobody’s care', async () => {
  const file = 'mous/example-mou.md'
  const whole = texts[file] ?? ''
  const without = whole.replace(/(id: reception\n(?:(?!```).*\n)*?)handover:\n {2}to: .*\n/, '$1')
  expect(without.length).toBeLessThan(whole.length)

  const { custody } = await planned(fictional, { [file]: without })
  const { out } = await run(['plan', ...fictional, '--show', 'hands'], { [file]: without })

  expect(custody.holes).toMatchObject([
    {
      kind: 'no-handover',
      other: 'reception',
      step: 'transit-shelter',
      giver: { anyOf: [{ allOf: [{ role: 'social-welfare', at: 'LA' }] }] },
      receiver: { anyOf: [{ allOf: [{ role: 'transit-centre', at: 'LA' }] }] },
      facts: expect.arrayContaining(['origin', 'destination']) as unknown,
    },
  ])
  expect(out.replaceAll(/\s+/g, ' ')).toContain(
    'NOBODY HOLDS THE PERSON between Reception and Stay in a transit centre',
  )
})

it('on the real chain every cost of the same case is not said', async () => {
  const { ledger, due, custody } = await realPlan
  const lines = ledger.entries.flatMap((entry) => entry.lines)

  expect(lines).toHaveLength(15)
  expect(new Set(lines.map((line) => line.kind === 'open' && line.because))).toEqual(
    new Set(['not-said']),
  )
  expect(ledger.totals.map(({ sum, open }) => [sum, open[0]?.amount])).toEqual([
    ['5920000.00', '5920000.00'],
    ['32590.75', '32590.75'],
  ])
  expect(due).toEqual([])
  expect(custody.holes).toMatchObject([
    { kind: 'no-handover', other: 'reception', step: 'transit-shelter' },
  ])
})

it('both cases are of one person', async () => {
  const { case: one } = await fictionalPlan
  const { case: other } = await realPlan

  expect(other).toEqual({ ...one, progress: other.progress })
})

it.each([
  [CASE, fictional],
  [REAL_CASE, [REAL_CASE]],
])('the plan of %s reads as it is kept', async (file, words) => {
  const { out, err, code } = await run(['plan', ...words])

  expect({ err, code }).toEqual({ err: '', code: 0 })
  await expect(out).toMatchFileSnapshot(join(root, file.replace(/yaml$/, 'txt')))
})

const PAGE = 'docs/planning.md'
const examples = examplesOf(PAGE)
const shown = examples.flatMap((example, at) => {
  const next = examples[at + 1]
  return example.info === 'console' && next?.info === 'text part' ? [{ example, next }] : []
})

it('the page on planning shows plans', () => {
  expect(shown.length).toBeGreaterThan(3)
})

it.each(shown)('what $example.page:$example.line shows is printed', async ({ example, next }) => {
  const { out, err } = await run(commandIn(example))

  expect(err).toBe('')
  for (const part of next.text.split(/^…\n/m)) expect(out).toContain(part)
})
