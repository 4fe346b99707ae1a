import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import type { Answer } from '../../../src/ask/answer.ts'
import { answerSchema } from '../../../src/ask/answer-schema.ts'
import type { LimitAnswer } from '../../../src/ask/statement-answer.ts'
import { withDue } from '../../../src/case/time/with-due.ts'
import { answerTo, whoOf } from '../../ask/asking.ts'
import { clause, instrument, preparedFrom } from '../../ask/prepared.ts'
import { clockOf, type Happened } from './counting.ts'

const prepared = preparedFrom([
  instrument(
    { id: 'agreement' },
    clause(`
id: both
step: transport-escort
duty: must
who: { all-of: [social-welfare@TH, police@LA] }
within: [5 working days of return-decision, 24 hours of rescue, without delay]`) +
      clause(`
id: longer
step: transport-escort
duty: must
who: ngo
extends: both
when: { consent-to-return: yes }
within: [9 days of return-decision, 10 working days]`) +
      clause(`
id: barred
step: transport-escort
duty: must-not
who: anyone
within: 3 days of return-decision
when: { age: "< 3" }`),
  ),
])

const asked = (facts: string): Promise<Answer> =>
  answerTo(prepared, { step: 'transport-escort/escort', facts })

const dueOf = (limits: readonly LimitAnswer[]) => limits.map(({ due }) => due)

const EVENTS: Happened = {
  events: { 'return-decision': '2026-08-07', rescue: '2026-08-20T10:00+07:00' },
}

it('fills in when limits are due, of several countries where it is first', async () => {
  const answer = withDue(await asked('age=15 consent-to-return=no'), clockOf(EVENTS))

  // The holiday of 12 August is one in Thailand alone.
  const [both] = whoOf(answer, 'escort').statements
  expect(both).toMatchObject({ clause: 'agreement#both' })
  expect(dueOf(both?.limits ?? [])).toEqual(['2026-08-14', '2026-08-21T10:00+07:00', null])
})

it('a longer time has a due time of its own, where it is clear from when it runs', async () => {
  const answer = withDue(await asked('age=15 consent-to-return=yes'), clockOf(EVENTS))

  const [both] = whoOf(answer, 'escort').statements
  expect(dueOf(both?.limits ?? [])).toEqual(['2026-08-14', '2026-08-21T10:00+07:00', null])
  expect(dueOf(both?.extended[0]?.limits ?? [])).toEqual(['2026-08-16', null])
})

it('fills in what is said besides, and what would be said', async () => {
  const answer = withDue(await asked('consent-to-return=no'), clockOf(EVENTS))

  const question = whoOf(answer, 'escort')
  if (question.status !== 'unknown') throw new Error('the age plays no part')
  expect(question.possible.map(({ clause: id, limits }) => [id, ...dueOf(limits)])).toContainEqual([
    'agreement#barred',
    '2026-08-10',
  ])
})

it('keeps the form of an answer, and all of it but the due times', async () => {
  const isAnswer = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(answerSchema)
  const answer = await asked('consent-to-return=yes')

  const filled = withDue(answer, clockOf(EVENTS))

  const emptied = JSON.stringify(filled)
    .replaceAll(/"due":"[^"]*"/g, '"due":null')
    .replaceAll(',"dueMayBeLater":true', '')
  expect(isAnswer(filled)).toBe(true)
  expect(JSON.stringify(filled)).not.toBe(emptied)
  expect(emptied).toBe(JSON.stringify(answer))
})

it('without a dated event nothing is filled in', async () => {
  const answer = await asked('consent-to-return=yes')

  expect(withDue(answer, clockOf({}))).toEqual(answer)
  expect(withDue(answer, clockOf({ events: { closure: '2026-08-07' } }))).toEqual(answer)
})
