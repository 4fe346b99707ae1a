import { expect, it } from 'vitest'
import { answerTo, clausesOf, paysOf, whoOf } from './asking.ts'
import { clause, instrument, preparedFrom } from './prepared.ts'

/** Of each text another body, so that it matters which of them apply. */
const bodies = ['ngo', 'police@TH', 'hospital@TH']

function preparedWhen(...conditions: readonly string[]) {
  return preparedFrom(
    conditions.map((condition, at) =>
      instrument(
        { id: `t${at + 1}` },
        clause(`id: c\nstep: medical\nduty: must\nwho: ${bodies[at] ?? 'ngo'}\n${condition}`),
      ),
    ),
  )
}

async function who(conditions: readonly string[], facts = '') {
  return whoOf(await answerTo(preparedWhen(...conditions), { step: 'medical', facts }), 'treat')
}

it.each([
  { condition: 'when: { age: "< 18" }', facts: 'age=17', status: 'assigned' },
  { condition: 'when: { age: "< 18" }', facts: 'age=18', status: 'silent' },
  { condition: 'when: { age: "< 18" }', facts: 'age=..17', status: 'assigned' },
  { condition: 'when: { age: "< 18" }', facts: 'age=12..18', status: 'unknown' },
  { condition: 'when: { age: "< 18" }', facts: 'age=18..', status: 'silent' },
  { condition: 'when: { age: "< 18" }', facts: '', status: 'unknown' },
  {
    condition: 'when: { age: ["< 18", undetermined] }',
    facts: 'age=undetermined',
    status: 'assigned',
  },
  { condition: 'when: { age: ["< 18", undetermined] }', facts: 'age=40', status: 'silent' },
  { condition: 'unless: { age: undetermined }', facts: 'age=40', status: 'assigned' },
  {
    condition: 'when: { exploitation: { includes: begging } }',
    facts: 'exploitation=begging',
    status: 'assigned',
  },
  {
    condition: 'when: { exploitation: { includes: begging } }',
    facts: 'exploitation=sexual',
    status: 'unknown',
  },
  {
    condition: 'when: { exploitation: { includes: begging } }',
    facts: 'exploitation=only:sexual',
    status: 'silent',
  },
  {
    condition: 'when: { exploitation: { includes: begging } }',
    facts: 'exploitation=not:begging',
    status: 'silent',
  },
  {
    condition: 'when: { origin: { same-as: destination } }',
    facts: 'origin=LA',
    status: 'unknown',
  },
  {
    condition: 'when: { origin: { same-as: destination } }',
    facts: 'origin=LA destination=LA',
    status: 'assigned',
  },
])('$condition for $facts is $status', async ({ condition, facts, status }) => {
  expect(await who([condition], facts)).toMatchObject({ status })
})

it('what is unknown says which facts would help, in the order of the vocabulary', async () => {
  const question = await who(
    ['when: { injured: yes, origin: LA }', 'when: { any: [{ age: "< 18" }, { origin: LA }] }'],
    'age=40',
  )

  expect(question).toMatchObject({ status: 'unknown', needs: ['origin', 'injured'] })
})

it('each statement that may stand says what it waits for, beside what stands already', async () => {
  const question = await who(
    ['when: { injured: yes }', 'when: { origin: LA }', 'when: { age: "< 18" }'],
    'age=3',
  )

  expect(clausesOf(question.statements)).toEqual(['t3#c'])
  expect(question.status === 'unknown' && question.possible).toMatchObject([
    { clause: 't1#c', needs: ['injured'] },
    { clause: 't2#c', needs: ['origin'] },
  ])
})

it.each(['duty: may\nwho: ngo', 'deferred-to: the law'])(
  'what changes nothing of the answer need not be known, and is told as such: %s',
  async (keys) => {
    const prepared = preparedFrom([
      instrument({ id: 'a' }, clause('id: c\nstep: medical\nduty: must\nwho: police@TH')),
      instrument({ id: 'b' }, clause(`id: c\nstep: medical\n${keys}\nwhen: { injured: yes }`)),
    ])

    const answer = await answerTo(prepared, { step: 'medical/treat' })

    const question = whoOf(answer, 'treat')
    expect(question).toMatchObject({
      status: 'assigned',
      stands: ['a#c'],
      standsIf: [{ clause: 'b#c', needs: ['injured'] }],
    })
    expect(clausesOf(question.statements)).toEqual(['a#c'])
    expect(Object.keys(answer.clauses)).toEqual(['a#c', 'b#c'])
    expect(answer.askNext.map(({ decides }) => decides)).not.toContainEqual(['who: treat'])
  },
)

it('clauses that say the same answer together, whichever of them apply', async () => {
  const prepared = preparedFrom([
    instrument(
      { id: 'a' },
      clause('id: c\nstep: medical\nduty: must\nwho: ngo\nwhen: { age: "< 18" }'),
    ),
    instrument(
      { id: 'b' },
      clause('id: c\nstep: medical\nduty: must\nwho: ngo\nunless: { age: "< 18" }'),
    ),
  ])

  const question = whoOf(await answerTo(prepared, { step: 'medical' }), 'treat')

  expect(question).toMatchObject({
    status: 'assigned',
    overlap: false,
    stands: [],
    standsIf: [
      { clause: 'a#c', needs: ['age'] },
      { clause: 'b#c', needs: ['age'] },
    ],
  })
})

it('what cannot be found out is said, and not asked for', async () => {
  const prepared = preparedWhen('when: { age: "< 18", injured: yes }')

  const answer = await answerTo(prepared, { step: 'medical', facts: 'age=undetermined' })

  expect(whoOf(answer, 'treat')).toMatchObject({
    status: 'unknown',
    needs: ['injured'],
    cannotBeEstablished: ['age'],
  })
  expect(answer.askNext.map(({ fact }) => fact)).toEqual(['injured'])
})

it('facts that a question does not depend on are irrelevant to it', async () => {
  const prepared = preparedWhen('when: { age: "< 18" }')

  const answer = await answerTo(prepared, { step: 'medical', facts: 'origin=LA age=3 injured=no' })

  expect(answer).toMatchObject({ used: ['age'], irrelevant: ['origin', 'injured'] })
})

it('an expected question decides the status of the step, the gravest first', async () => {
  const document = instrument(
    { id: 'a' },
    clause(
      'id: c\nstep: medical\nduty: must\nwho: ngo\npays: { for: medical, by: ngo, when: { injured: yes } }',
    ),
  )
  const prepared = preparedFrom([document])
  const status = async (facts: string) => {
    const answer = await answerTo(prepared, { step: 'medical', facts })
    return [whoOf(answer, 'treat').status, paysOf(answer, 'medical').status, answer.status]
  }

  expect(await status('')).toEqual(['assigned', 'unknown', 'unknown'])
  expect(await status('injured=yes')).toEqual(['assigned', 'assigned', 'assigned'])
  expect(await status('injured=no')).toEqual(['assigned', 'silent', 'silent'])
})

it('a question that is not expected does not count for the status of the step', async () => {
  const document = instrument({ id: 'a' }, clause('id: c\nstep: shelter\nduty: must\nwho: ngo'))

  const answer = await answerTo(preparedFrom([document]), { step: 'shelter/house' })

  expect(paysOf(answer, 'food').status).toBe('silent')
  expect(answer.status).toBe('assigned')
})
