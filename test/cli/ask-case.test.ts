import { expect, it } from 'vitest'
import type { Answer, AnswerSet } from '../../src/ask/answer.ts'
import { ExitCode } from '../../src/cli/exit-code.ts'
import { remit } from '../kit/fake-io.ts'
import { libraryOf, SCENARIOS, TRIAL } from './scenarios.ts'

const CASE = `remit: 1
as-of: 2026-05-01
facts:
  origin: LA
  destination: TH
  exploitation: { not: sexual }
events:
  - { event: tracing-request, at: 2026-04-20 }
`

const library = (given = CASE): ReturnType<typeof libraryOf> =>
  libraryOf({ 'mous/trial.md': TRIAL, 'cases/case.yaml': given })

async function answer(words: readonly string[], given?: string): Promise<Answer> {
  const ran = await remit(['ask', ...words, '--format', 'json'], library(given))
  expect(ran).toMatchObject({ err: '', code: ExitCode.Clean })
  return JSON.parse(ran.out) as Answer
}

it('a case file says what is known, what happened, and the date', async () => {
  const { asOf, case: asked } = await answer(['family-tracing', '--case', 'cases/case.yaml'])

  expect(asOf).toBe('2026-05-01')
  expect(asked).toEqual({
    facts: { origin: 'LA', destination: 'TH', exploitation: { not: ['sexual'] } },
    events: [{ event: 'tracing-request', at: '2026-04-20' }],
  })
})

it('words of the command line add to the file, and their date counts', async () => {
  const { asOf, case: asked } = await answer([
    'family-tracing',
    'age=15',
    ...['--case', 'cases/case.yaml', '--event', 'rescue=2026-04-01', '--as-of', '2026-06-01'],
  ])

  expect(asOf).toBe('2026-06-01')
  expect(asked.facts).toMatchObject({ origin: 'LA', age: 15 })
  expect(asked.events.map(({ event }) => event)).toEqual(['tracing-request', 'rescue'])
})

it('without any date, today counts', async () => {
  const { asOf } = await answer(['family-tracing', '--case', 'cases/case.yaml'], 'remit: 1\n')

  expect(asOf).toBe('2026-06-01')
})

it('every step can be asked about a case file', async () => {
  const ran = await remit(
    ['ask', '--all', '--case', 'cases/case.yaml', '--format', 'json'],
    library(),
  )

  const { asOf, answers } = JSON.parse(ran.out) as AnswerSet
  expect(asOf).toBe('2026-05-01')
  expect(answers.map(({ step }) => step)).toEqual(['family-tracing'])
})

it.each([
  ['a fact of both', CASE, ['origin=LA'], 'case/fact-given-twice', 'see: cases/case.yaml:4:3'],
  [
    'an event of both',
    CASE,
    ['--event', 'tracing-request=2026-04-20'],
    'case/event-given-twice',
    'see: cases/case.yaml:8:14',
  ],
  [
    'an unknown fact',
    'remit: 1\nfacts: { orgin: LA }\n',
    [],
    'case/unknown-fact',
    'case.yaml:2:10',
  ],
  ['an unknown key', 'remit: 1\nfact: { age: 15 }\n', [], 'shape/unknown-key', 'case.yaml:2:1'],
  ['an unreadable file', 'remit: 1\nfacts: {\n', [], 'parse/', 'case.yaml:2'],
  ['personal data', 'remit: 1\nfacts: { name: X }\n', [], 'case/personal-data', 'case.yaml:2:16'],
])('%s exits 2 and is shown where it stands', async (_, given, words, code, place) => {
  const ran = await remit(
    ['ask', 'family-tracing', ...words, '--case', 'cases/case.yaml'],
    library(given),
  )

  expect(ran.err).toContain(`error[${code}`)
  expect(ran.err).toContain(place)
  expect(ran).toMatchObject({ out: '', code: ExitCode.Failed })
})

it('a case file that is not there exits 2', async () => {
  const ran = await remit(['ask', 'family-tracing', '--case', 'nowhere.yaml'], library())

  expect(ran.err).toContain('`nowhere.yaml`')
  expect(ran).toMatchObject({ out: '', code: ExitCode.Failed })
})

it('personal data in a word of the command line is refused, and not repeated', async () => {
  const ran = await remit(['ask', 'family-tracing', 'origin=LA', 'passport=PA1234567'], library())

  expect(ran.err).toContain('error[case/personal-data]')
  expect(ran.err).not.toContain('PA1234567')
  expect(ran).toMatchObject({ out: '', code: ExitCode.Failed })
})

it.each(['text', 'json'])('personal data in a scenario is not repeated as %s', async (format) => {
  const given = 'given: { origin: Somchai Jaidee, surname: jaidee'
  const text = SCENARIOS.replace('given: { origin: LA', given)

  const ran = await remit(
    ['check', '--format', format],
    libraryOf({ 'mous/trial.md': TRIAL, 'mous/trial.scenario.yaml': text }),
  )

  expect(ran.out.match(/case\/personal-data/g)).toHaveLength(2)
  expect(ran.out).not.toMatch(/somchai|jaidee/i)
  expect(ran.code).toBe(ExitCode.Found)
})
