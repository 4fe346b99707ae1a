import { expect, it } from 'vitest'
import { prepare } from '../../src/ask/prepare.ts'
import { build } from '../../src/build/build.ts'
import { jsonRules } from '../../src/compile/index.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { libraryDiff } from '../../src/scenario/library-diff.ts'
import { scenarioChanges, type ScenarioSide } from '../../src/scenario/scenario-changes.ts'
import { shippedVocabulary } from '../kit/shipped-library.ts'
import { block, HEAD } from './trial.ts'

function side(...blocks: readonly string[]): ScenarioSide {
  const text = { file: 'mous/trial.md', text: HEAD + blocks.join('') }
  const { library, rulebook } = build([...shippedVocabulary(), text], 'sha256:0').value
  if (library === undefined || rulebook === undefined) throw new Error('the document is wrong')
  const json = jsonRules(rulebook.rules, variablesById(rulebook.variables))
  return { prepared: prepare(rulebook, json), library }
}

const duty = (who: string, id = 'trace'): string =>
  block('responsibility', `id: ${id}\nstep: family-tracing\nduty: must\nwho: ${who}`)

const scenario = (id: string, expected: string, given = ''): string =>
  block(
    'scenario',
    `id: ${id}
as-of: 2026-06-01
given: { origin: LA, destination: TH${given} }
ask: family-tracing
expect:
  - { who: trace, ${expected} }`,
  )

const welfare = 'social-welfare@origin'

it('tells a scenario whose answer is another one, from what to what, and whether it passes', async () => {
  const expected = scenario('a', 'responsible: social-welfare@LA')
  const [before, after] = [side(duty(welfare), expected), side(duty('police@origin'), expected)]

  expect(await scenarioChanges(before, after)).toEqual([
    {
      id: 'a',
      title: null,
      file: 'mous/trial.md',
      of: 'after',
      before: { outcome: 'passed', faults: [] },
      after: { outcome: 'failed', faults: [] },
      questions: [
        {
          question: 'who',
          subject: 'trace',
          from: { status: 'assigned', bodies: ['social-welfare@LA'] },
          to: { status: 'assigned', bodies: ['police@LA'] },
        },
      ],
    },
  ])
})

it('a scenario that is the same on both sides is not told', async () => {
  const texts = [duty(welfare), scenario('a', 'status: assigned')]

  expect(await scenarioChanges(side(...texts), side(...texts))).toEqual([])
})

it('scenarios of either side are asked of both, those that are gone last', async () => {
  const before = side(duty(welfare), scenario('old', 'status: assigned'))
  const after = side(scenario('new', 'status: silent'))

  const changes = await scenarioChanges(before, after)

  expect(changes.map(({ id, of, before: was, after: is }) => [id, of, was.outcome, is.outcome])).toEqual([
    ['new', 'after', 'failed', 'passed'],
    ['old', 'before', 'passed', 'failed'],
  ]) // prettier-ignore
})

it('where a side has no word for its case, it says why it cannot be asked there', async () => {
  const known = side(duty(welfare), scenario('a', 'status: assigned', ', age: 15'))
  const { prepared } = side(duty(welfare))
  const facts = new Map([...prepared.facts].filter(([id]) => id !== 'age'))
  const unknowing: ScenarioSide = { prepared: { ...prepared, facts }, library: undefined }

  const [change] = await scenarioChanges(unknowing, known)

  expect(change).toMatchObject({
    before: { outcome: 'failed', faults: ['unknown fact `age`'] },
    after: { outcome: 'passed', faults: [] },
    questions: [],
  })
})

it('of rules alone there are no scenarios to run', async () => {
  const { prepared } = side(duty(welfare))
  const rules: ScenarioSide = { prepared, library: undefined }

  const { scenarios, compared } = await libraryDiff(rules, rules, { asOf: '2026-06-01' })

  expect(scenarios).toEqual([])
  expect(compared).toBeGreaterThan(0)
})
