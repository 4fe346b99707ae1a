import { expect, it } from 'vitest'
import type { SourceText } from '../../src/source/source-text.ts'
import { answerTo, inShort, whoOf } from './asking.ts'
import { clause, instrument, preparedFrom } from './prepared.ts'

const thai: SourceText = {
  file: 'rules/agencies/TH.yaml',
  text: `remit: 1
country: TH
agencies:
  - { id: th-old, name: Old Department, fills: [{ role: social-welfare, until: 2015-01-01 }] }
  - { id: th-ministry, name: Ministry, fills: [{ role: social-welfare, from: 2015-01-01 }, { role: police, from: 2015-01-01 }] }
  - { id: th-north, name: Northern Hospital, fills: [{ role: hospital }] }
  - { id: th-south, name: Southern Hospital, fills: [{ role: hospital }] }
`,
}

const international: SourceText = {
  file: 'rules/agencies/international.yaml',
  text: `remit: 1
agencies:
  - { id: iom, name: IOM, fills: [{ role: international-organisation }] }
`,
}

const directory = [thai, international]

/** Who acts by one clause. */
async function responsible(who: string, facts = '', asOf = '2026-06-01') {
  const document = instrument(
    { id: 'a', more: 'in-force: { from: 1990-01-01 }' },
    clause(`id: c\nstep: medical\nduty: must\nwho: ${who}`),
  )
  const answer = await answerTo(preparedFrom([...directory, document]), {
    step: 'medical',
    facts,
    asOf,
  })
  return { answer, bodies: whoOf(answer, 'treat').statements[0]?.responsible ?? null }
}

it.each([
  { who: 'social-welfare@TH', is: 'social-welfare@TH=th-ministry' },
  { who: 'social-welfare@TH', asOf: '2015-01-01', is: 'social-welfare@TH=th-ministry' },
  { who: 'social-welfare@TH', asOf: '2014-12-31', is: 'social-welfare@TH=th-old' },
  { who: 'social-welfare@LA', is: 'social-welfare@LA' },
  {
    who: 'social-welfare@destination',
    facts: 'destination=TH',
    is: 'social-welfare@TH=th-ministry',
  },
  { who: 'social-welfare@destination', is: 'social-welfare@?destination' },
  { who: 'police@transit', facts: 'transit=only:LA,TH', is: 'police@LA & police@TH=th-ministry' },
  { who: 'police@transit', facts: 'transit=TH', is: 'police@TH=th-ministry & police@?transit' },
  { who: 'international-organisation', is: 'international-organisation=iom' },
  { who: 'agency:th-north', is: '@TH=th-north' },
  { who: 'state@TH', is: 'state@TH' },
  { who: 'anyone', is: 'anyone' },
  { who: 'enforcement@TH', is: 'enforcement@TH=th-ministry' },
  {
    who: '{ any-of: [ngo, { all-of: [police@LA, hospital@LA] }] }',
    is: 'ngo | police@LA & hospital@LA',
  },
])('$who, $facts, on $asOf is $is', async ({ who, facts, asOf, is }) => {
  expect(inShort((await responsible(who, facts, asOf)).bodies)).toBe(is)
})

it('several agencies in one role are all named, and none is chosen', async () => {
  expect((await responsible('hospital@TH')).bodies).toEqual({
    anyOf: [
      {
        allOf: [
          {
            role: 'hospital',
            at: 'TH',
            agency: null,
            name: null,
            candidates: [
              { agency: 'th-north', name: 'Northern Hospital' },
              { agency: 'th-south', name: 'Southern Hospital' },
            ],
          },
        ],
      },
    ],
  })
})

it('a country not known leaves the answer as it is, and is asked for because it names the body', async () => {
  const { answer } = await responsible('social-welfare@destination')

  expect(whoOf(answer, 'treat').status).toBe('assigned')
  expect(answer.askNext).toMatchObject([{ fact: 'destination', decides: ['names the body'] }])
})

it.each([
  {
    a: 'social-welfare@TH',
    b: 'police@TH',
    facts: '',
    status: 'assigned',
    why: 'one agency fills both',
  },
  {
    a: 'social-welfare@TH',
    b: 'agency:th-ministry',
    facts: '',
    status: 'assigned',
    why: 'it is that agency',
  },
  {
    a: 'hospital@TH',
    b: 'agency:th-north',
    facts: '',
    status: 'assigned',
    why: 'it is one of them',
  },
  {
    a: 'social-welfare@LA',
    b: 'police@LA',
    facts: '',
    status: 'conflict',
    why: 'no agency is known',
  },
  {
    a: 'social-welfare@destination',
    b: 'social-welfare@TH',
    facts: '',
    status: 'unknown',
    why: 'it may be',
  },
  {
    a: 'social-welfare@destination',
    b: 'police@destination',
    facts: '',
    status: 'unknown',
    why: 'it may be Thailand',
  },
  {
    a: 'hospital@destination',
    b: 'police@destination',
    facts: '',
    status: 'conflict',
    why: 'nowhere are they one',
  },
  {
    a: 'social-welfare@destination',
    b: 'social-welfare@TH',
    facts: 'destination=TH',
    status: 'assigned',
    why: 'it is',
  },
  {
    a: 'social-welfare@destination',
    b: 'social-welfare@TH',
    facts: 'destination=LA',
    status: 'conflict',
    why: 'it is not',
  },
])(
  'for a task of one body, $a and $b ($facts) are $status: $why',
  async ({ a, b, facts, status }) => {
    const block = (who: string) => clause(`id: c\nstep: shelter\nduty: must\nwho: ${who}`)
    const prepared = preparedFrom([
      ...directory,
      instrument({ id: 'a' }, block(a)),
      instrument({ id: 'b' }, block(b)),
    ])

    const question = whoOf(await answerTo(prepared, { step: 'shelter', facts }), 'house')

    expect(question.status).toBe(status)
    if (question.status === 'unknown') expect(question.needs).toEqual(['destination'])
  },
)

it.each([
  { who: 'police@TH', asOf: '2014-12-31', from: '2015-01-01' },
  { who: 'police@TH', asOf: '2015-01-01', from: undefined },
  { who: 'social-welfare@TH', asOf: '1999-01-01', from: undefined },
  { who: 'police@LA', asOf: '2014-12-31', from: undefined },
])('before the first entry for $who, on $asOf, the answer says from when: $from', async (given) => {
  const { bodies } = await responsible(given.who, '', given.asOf)

  expect(bodies).toMatchObject({ anyOf: [{ allOf: [{ role: given.who.split('@')[0] }] }] })
  const [body] = bodies !== null && 'anyOf' in bodies ? (bodies.anyOf[0]?.allOf ?? []) : []
  expect(body?.namedFrom).toBe(given.from)
})
