import { expect, it } from 'vitest'
import { block, HEAD, runIn } from './trial.ts'

const CLAUSE = block(
  'responsibility',
  'id: trace\nstep: family-tracing\nduty: must\nwho: social-welfare@origin',
)

const scenario = (id: string, more = '', status = 'assigned'): string =>
  block(
    'scenario',
    `id: ${id}
as-of: 2026-06-01
given: { origin: LA, destination: TH }
ask: family-tracing
expect:
  - { who: trace, status: ${status} }
${more}`,
  )

const outcomes = async (...documents: Parameters<typeof runIn>): Promise<readonly string[]> =>
  (await runIn(...documents)).map(({ id, outcome, why }) =>
    [id, outcome, ...(why === null ? [] : [why])].join(' · '),
  )

it('a scenario to do may fail, and it is told when it does not', async () => {
  const text = [
    HEAD,
    CLAUSE,
    scenario('a'),
    scenario('b', '', 'silent'),
    scenario('c', 'todo: not drafted', 'silent'),
    scenario('d', 'todo: not drafted'),
  ].join('')

  expect(await outcomes({ 'mous/trial.md': text })).toEqual([
    'a · passed',
    'b · failed',
    'c · todo · not drafted',
    'd · todo-passed · not drafted',
  ])
})

it('a case to which the procedure does not apply cannot be planned', async () => {
  const procedure = block('step', 'step: family-tracing\nends: yes')
  const planned = block(
    'scenario',
    `id: p
as-of: 2026-06-01
given: { origin: LA, destination: VN }
plan: trial
expect:
  - { who: trace, status: silent }`,
  )
  const [result] = await runIn({ 'mous/trial.md': HEAD + CLAUSE + procedure + planned })

  expect(result).toMatchObject({ outcome: 'failed', differences: [] })
  expect(result?.faults.map(({ code }) => code)).toEqual(['case/procedure-does-not-apply'])
})

it('a draft takes part in the scenarios that stand in it, and in no others', async () => {
  const draft = HEAD.replace('signed: 2020-01-01\nin-force: { from: 2020-01-01 }', 'draft: yes')
  const elsewhere = `id: elsewhere
as-of: 2026-06-01
given: { origin: LA, destination: TH }
ask: family-tracing
expect:
  - { who: trace, status: assigned }
`

  expect(
    await outcomes({
      'mous/trial.md': draft + CLAUSE + scenario('inside'),
      'mous/a.scenario.yaml': elsewhere,
      'mous/b.scenario.yaml': `${elsewhere}with-draft: trial\n`.replace('elsewhere', 'named'),
    }),
  ).toEqual(['elsewhere · failed', 'named · passed', 'inside · passed'])
})

it('a case that the vocabulary rules out fails, with the finding', async () => {
  const impossible = scenario('impossible').replace(
    'given: {',
    'given: { current-place: immigration-detention, detained: no,',
  )

  const [result] = await runIn({ 'mous/trial.md': HEAD + CLAUSE + impossible })

  expect(result).toMatchObject({ outcome: 'failed', differences: [] })
  expect(result?.faults.map(({ code }) => code)).toEqual(['case/ruled-out'])
})

it.each([
  ['a part of the id', 'child', ['child-is-traced']],
  ['capitals do not matter', 'CHILD', ['child-is-traced']],
  ['letters left out', 'c*traced', ['child-is-traced']],
  ['in this order only', 'traced*child', []],
  ['a part of the title', 'grown up', ['adult-is-traced']],
  ['nothing', 'elephant', []],
])('a name means %s', async (_, name, ids) => {
  const text =
    HEAD + CLAUSE + scenario('child-is-traced') + scenario('adult-is-traced', 'title: A grown up')

  const results = await runIn({ 'mous/trial.md': text }, { covers: () => true, name })

  expect(results.map(({ id }) => id)).toEqual(ids)
})

it('runs the scenarios of the files that are meant, in reading order', async () => {
  const files = {
    'mous/trial.md': HEAD + CLAUSE + scenario('second') + scenario('third'),
    'mous/a.scenario.yaml': `id: first
as-of: 2026-06-01
given: { origin: LA, destination: TH }
ask: family-tracing
expect: [{ who: trace, status: assigned }]
`,
  }
  const covers = (file: string): boolean => file.endsWith('.md')

  expect(await outcomes(files)).toEqual(['first · passed', 'second · passed', 'third · passed'])
  expect(await outcomes(files, { covers, name: undefined })).toEqual([
    'second · passed',
    'third · passed',
  ])
})
