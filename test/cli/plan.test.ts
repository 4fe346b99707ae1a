import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import type { Answer } from '../../src/ask/answer.ts'
import { planSchema } from '../../src/case/plan-schema.ts'
import type { Plan } from '../../src/case/plan.ts'
import { ExitCode } from '../../src/cli/exit-code.ts'
import type { Terminal } from '../../src/cli/io.ts'
import { remit } from '../kit/fake-io.ts'
import { TRIAL_HEAD } from '../kit/trial-head.ts'
import { libraryOf } from './scenarios.ts'

const TRIAL = `${TRIAL_HEAD}
## Article 1. Shelter

The welfare authority gives the person a safe place.

\`\`\`responsibility
id: house
step: shelter/house
duty: must
who: social-welfare@destination
within: 24 hours of rescue
pays: { for: accommodation, by: { split: { social-welfare@destination: 1/2, donor: 1/2 } }, interim: international-organisation }
handover: { to: social-welfare@origin, at: friendship-bridge }
\`\`\`

\`\`\`step
step: shelter
checklist: ["Ask what the person needs tonight"]
\`\`\`

## Article 2. Reception

The authority of origin takes the person in.

\`\`\`responsibility
id: receive
step: reception
duty: must
who: social-welfare@origin
within: 7 working days of return-decision
\`\`\`

\`\`\`step
step: reception
after: [shelter]
ends: yes
\`\`\`
`

const CASE = `remit: 1
as-of: 2026-06-12
facts: { origin: LA, destination: TH, age: 15 }
events:
  - { event: rescue, at: 2026-06-10T18:00+07:00 }
  - { event: return-decision, at: 2026-06-10 }
costs:
  - { for: accommodation, step: shelter, amount: "450.51", currency: THB, on: 2026-06-09 }
`

const library = (given = CASE, document = TRIAL): ReturnType<typeof libraryOf> =>
  libraryOf({ 'mous/trial.md': document, 'cases/case.yaml': given })

const planned = (words: readonly string[] = [], terminal?: Partial<Terminal>) =>
  remit(['plan', 'cases/case.yaml', ...words], library(), terminal)

async function planOf(words: readonly string[], given?: string): Promise<Plan> {
  const ran = await remit(['plan', 'cases/case.yaml', ...words, '--format', 'json'], library(given))
  expect(ran).toMatchObject({ err: '', code: ExitCode.Clean })
  return JSON.parse(ran.out) as Plan
}

it('a case is told along its procedure, for people, on 80 columns and without colour', async () => {
  const ran = await planned()

  expect(ran).toMatchObject({ err: '', code: ExitCode.Clean })
  await expect(ran.out).toMatchFileSnapshot('golden/plan.txt')
})

it('the terminal tells how wide the text may be, and whether it is coloured', async () => {
  const plain = await planned([], { columns: 120, color: false })
  const coloured = await planned([], { columns: 120, color: true })

  expect(plain.out.split('\n').some((row) => row.length > 80)).toBe(true)
  expect(plain.out).not.toContain('\u001b')
  // eslint-disable-next-line no-control-regex -- the colours are what is taken away
  expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out)
  expect(coloured.out).not.toBe(plain.out)
})

it('as JSON it has the form of its schema', async () => {
  const plan = await planOf([])

  const isPlan = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(planSchema)
  isPlan(plan)
  expect(isPlan.errors ?? []).toEqual([])
  expect(plan.steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
    'shelter overdue',
    'reception upcoming',
  ])
})

it.each([
  ['that of the case file', [], '2026-06-12', null],
  ['that of the command line', ['--as-of', '2026-06-11'], '2026-06-11', null],
  ['that of the time', ['--at', '2026-06-11T10:00+07:00'], '2026-06-11', '2026-06-11T10:00+07:00'],
  ['that of a time that is a date', ['--at', '2026-06-11'], '2026-06-11', null],
])('the day of the plan is %s', async (_, words, asOf, at) => {
  expect(await planOf(words)).toMatchObject({ asOf, at })
})

it('a limit in hours is missed once its time of day has passed', async () => {
  const stateAt = async (at: string) => (await planOf(['--at', at])).steps[0]?.state

  expect(await stateAt('2026-06-11T18:00+07:00')).toBe('due')
  expect(await stateAt('2026-06-11T18:01+07:00')).toBe('overdue')
})

it('events of the command line add to those of the file', async () => {
  const before = await planOf([], CASE.replace(/.*return-decision.*\n/, ''))
  const after = await planOf(
    ['--event', 'return-decision=2026-06-10'],
    CASE.replace(/.*return-decision.*\n/, ''),
  )

  expect(before.due.map(({ step }) => step)).toEqual(['shelter'])
  expect(after.due.map(({ step }) => step)).toEqual(['shelter', 'reception'])
})

it('a part can be shown alone', async () => {
  const due = await planned(['--show', 'due'])
  const ledger = await planned(['--show', 'ledger'])
  const hands = await planned(['--show', 'hands'])

  const headings = (text: string) =>
    [...text.matchAll(/^([A-Z ]+[A-Z])(?= {2,})/gm)].map(([, of]) => of)
  expect(headings(due.out)).toEqual(['BY WHEN', 'CLAUSES'])
  expect(headings(ledger.out)).toEqual(['MONEY', 'CLAUSES'])
  expect(headings(hands.out)).toEqual(['HANDS'])
})

it('the ledger can be taken as CSV, and a hand-out as Markdown', async () => {
  const csv = await planned(['--format', 'csv'])
  const markdown = await planned(['--format', 'markdown'])

  expect(
    csv.out
      .split('\r\n')
      .slice(1, 3)
      .map((row) => row.split(',').slice(0, 8)),
  ).toEqual([
    [
      '2026-06-09',
      'shelter',
      'accommodation',
      'THB',
      '450.51',
      'assigned',
      '225.26',
      'social-welfare@TH',
    ],
    ['2026-06-09', 'shelter', 'accommodation', 'THB', '450.51', 'assigned', '225.25', 'donor'],
  ])
  expect(markdown.out).toMatch(/^# Trial\n/)
})

it('what is due can be taken as a calendar, whose ids do not hold the name of the file', async () => {
  const ics = await planned(['--format', 'ics'])
  const sameFile = await remit(['plan', './cases/../cases/case.yaml', '--format', 'ics'], library())

  expect(ics.out.match(/^UID:.*$/gm)).toHaveLength(2)
  expect(ics.out).not.toContain('case.yaml')
  expect(sameFile.out).toBe(ics.out)
})

it.each([
  ['csv', 'hands', '--format csv shows ledger or due, not hands'],
  ['ics', 'ledger', '--format ics shows due, not ledger'],
  ['json', 'due', '--format json shows plan, not due'],
])('%s cannot show %s', async (format, part, words) => {
  const ran = await planned(['--format', format, '--show', part])

  expect(ran).toEqual({ out: '', err: `${words}\n`, code: ExitCode.Failed })
})

it.each([
  [
    'a procedure that is none',
    ['--procedure', 'trail'],
    'case/unknown-procedure',
    'did you mean `trial`',
  ],
  [
    'a time of another day',
    ['--as-of', '2026-06-09', '--at', '2026-06-10T09:00Z'],
    'case/time-of-another-day',
    'command line:1:',
  ],
  [
    'a time without offset',
    ['--at', '2026-06-10T09:00'],
    'case/time-without-offset',
    'command line:1:',
  ],
  ['what is no time', ['--at', 'noon'], 'case/not-a-time', 'command line:1:'],
  ['what is no date', ['--as-of', 'today'], 'case/not-a-date', 'command line:1:'],
  [
    'an unknown event',
    ['--event', 'rescu=2026-06-01'],
    'case/unknown-event',
    'did you mean `rescue`',
  ],
  ['an unknown draft', ['--with-draft', 'trail'], 'case/unknown-draft', 'command line:1:'],
])('%s exits 2 and is shown where it stands', async (_, words, code, shown) => {
  const ran = await planned(words)

  expect(ran.err).toContain(`error[${code}]`)
  expect(ran.err).toContain(shown)
  expect(ran).toMatchObject({ out: '', code: ExitCode.Failed })
})

it.each([
  ['a file that is not there', 'nowhere.yaml', CASE, '`nowhere.yaml`'],
  ['an unknown fact', 'cases/case.yaml', CASE.replace('age: 15', 'aeg: 15'), 'case/unknown-fact'],
  [
    'an unknown procedure of the file',
    'cases/case.yaml',
    `${CASE}procedure: other\n`,
    'case.yaml:9:12',
  ],
  ['personal data', 'cases/case.yaml', `${CASE}name: Somchai\n`, 'case/personal-data'],
  [
    'a cost that may be of several steps',
    'cases/case.yaml',
    CASE.replace('for: accommodation, step: shelter', 'for: food'),
    'case/cost-of-several-steps',
  ],
  [
    'a case that is not of the procedure',
    'cases/case.yaml',
    CASE.replace('TH', 'VN'),
    'case/no-procedure',
  ],
])('%s exits 2', async (_, file, given, shown) => {
  const ran = await remit(['plan', file], library(given))

  expect(ran.err).toContain(shown)
  expect(ran.err).not.toContain('Somchai')
  expect(ran).toMatchObject({ out: '', code: ExitCode.Failed })
})

it('a library with errors exits 1, and a missing case file is bad usage', async () => {
  const broken = await remit(
    ['plan', 'cases/case.yaml'],
    library(CASE, TRIAL.replace('who: social-welfare@origin', 'who: nobdoy@origin')),
  )
  const bare = await remit(['plan'], library())

  expect(broken).toMatchObject({ out: '', code: ExitCode.Found })
  expect(bare.err).toContain("missing required argument 'case'")
  expect(bare.code).toBe(ExitCode.Failed)
})

it('what is dated after the day of the plan is said, and the plan made', async () => {
  const ran = await planned(['--as-of', '2026-06-09'])

  expect(ran.err).toContain('case/after-as-of')
  expect(ran.out).toContain('as of 2026-06-09')
  expect(ran.code).toBe(ExitCode.Clean)
})

it('the help shows what can be shown in which format', async () => {
  const ran = await remit(['plan', '--help'], library())

  expect(ran.out).toContain('remit plan cases/case.yaml --format ics > due.ics')
  expect(ran.code).toBe(ExitCode.Clean)
})

it('an answer says when its limits are due, where the case dates their events', async () => {
  const ask = ['ask', 'reception', 'origin=LA', 'destination=TH', '--as-of', '2026-06-12']
  const dated = await remit([...ask, '--event', 'return-decision=2026-06-10'], library())
  const undated = await remit(ask, library())
  const json = await remit(
    [...ask, '--event', 'return-decision=2026-06-10', '--format', 'json'],
    library(),
  )

  const rule = 'within 7 working days of the return decision'
  expect(dated.out.replace(/\s+/g, ' ')).toContain(`${rule}: by Friday 19 June 2026, perhaps later`)
  expect(undated.out).toContain(rule)
  expect(undated.out).not.toContain('by Friday')
  const [who] = (JSON.parse(json.out) as Answer).questions
  expect(who?.question === 'who' && who.statements[0]?.limits[0]?.due).toBe('2026-06-19')
})

it.each([
  ['every step', ['--all']],
  ['why', ['reception', '--explain', 'sentence']],
  ['why of every step', ['--all', '--explain', 'tree']],
  ['what if', ['reception', '--compare', 'destination=VN']],
])('the answer to %s says it too', async (_, words) => {
  const [asked = '', ...more] = words
  const ran = await remit(
    [
      'ask',
      asked,
      'origin=LA',
      'destination=TH',
      ...more,
      ...['--as-of', '2026-06-12', '--event', 'return-decision=2026-06-10'],
    ],
    library(),
  )

  expect(ran.out.replace(/\s+/g, ' ')).toContain('by Friday 19 June 2026')
})
