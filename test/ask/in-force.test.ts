import { expect, it } from 'vitest'
import { answerTo, clausesOf, whoOf } from './asking.ts'
import { clause, instrument, preparedFrom } from './prepared.ts'

const duty = clause('id: c\nstep: medical\nduty: must\nwho: ngo\nwhen: { injured: yes }')

/** The answer on a date to one text whose front matter says when it is in force. */
async function on(asOf: string, more: string, withDraft: readonly string[] = []) {
  const prepared = preparedFrom([instrument({ id: 'a', more }, duty)])
  return answerTo(prepared, { step: 'medical', facts: 'injured=yes', asOf, withDraft })
}

it.each([
  { asOf: '2011-12-31', status: 'not-in-force' },
  { asOf: '2012-01-01', status: 'assigned' },
  { asOf: '2019-12-31', status: 'assigned' },
  { asOf: '2020-01-01', status: 'not-in-force' },
])('on $asOf a text in force from 2012 until 2020 is $status', async ({ asOf, status }) => {
  const answer = await on(asOf, 'in-force: { from: 2012-01-01, until: 2020-01-01 }')

  expect(whoOf(answer, 'treat').status).toBe(status)
})

it.each([
  { asOf: '2009-12-31', status: 'not-in-force' },
  { asOf: '2010-01-01', status: 'assigned' },
])('a text whose start is not known counts from the day given: $asOf', async ({ asOf, status }) => {
  const answer = await on(asOf, 'in-force: { from: unknown, not-before: 2010-01-01 }')

  expect(whoOf(answer, 'treat').status).toBe(status)
  expect(answer.clauses['a#c']?.startVerified).toBe(false)
})

it('a text that is not in force is named, with the clauses that would speak', async () => {
  const answer = await on('2000-01-01', 'in-force: { from: 2012-01-01, until: 2020-01-01 }')

  expect(answer.notInForce).toEqual([{ instrument: 'a', from: '2012-01-01', until: '2020-01-01' }])
  expect(whoOf(answer, 'treat')).toMatchObject({ status: 'not-in-force', dormant: ['a#c'] })
  expect(Object.keys(answer.clauses)).toEqual(['a#c'])
})

it('beside a text in force that does not speak, the dormant ones are listed with the silence', async () => {
  const prepared = preparedFrom([
    instrument(
      { id: 'a' },
      clause('id: c\nstep: medical\nduty: must\nwho: ngo\nwhen: { age: "< 18" }'),
    ),
    instrument({ id: 'b', more: 'in-force: { from: 2030-01-01 }' }, duty),
  ])
  const asked = async (injured: string) =>
    whoOf(
      await answerTo(prepared, { step: 'medical', facts: `age=40 injured=${injured}` }),
      'treat',
    )

  expect(await asked('yes')).toMatchObject({
    status: 'silent',
    dormant: ['b#c'],
    instruments: ['a'],
  })
  expect(await asked('no')).toMatchObject({ status: 'silent', dormant: [] })
})

it('a draft takes part only when it is named, and the answer says so', async () => {
  const draft = 'draft: yes\nin-force: { from: 2012-01-01 }'

  const without = await on('2026-06-01', draft)
  const named = await on('2026-06-01', draft, ['a'])

  expect(without).toMatchObject({ drafts: [], notInForce: [] })
  expect(whoOf(without, 'treat')).toMatchObject({ status: 'silent', dormant: [], instruments: [] })
  expect(named).toMatchObject({ drafts: ['a'] })
  expect(clausesOf(whoOf(named, 'treat').statements)).toEqual(['a#c'])
})

it('parts that were not read make a silence one of the parts read', async () => {
  const prepared = preparedFrom([
    instrument(
      { id: 'a', more: 'read: { missing: ["art 7"] }\nin-force: { from: 2005-01-01 }' },
      duty,
    ),
    instrument({ id: 'b' }, duty.replace('id: c', 'id: d')),
  ])

  const answer = await answerTo(prepared, { step: 'medical', facts: 'injured=no' })

  expect(whoOf(answer, 'treat')).toMatchObject({ instruments: ['a', 'b'], partsNotRead: ['a'] })
})
