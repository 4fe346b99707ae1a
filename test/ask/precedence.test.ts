import { expect, it } from 'vitest'
import { ask } from '../../src/ask/ask.ts'
import { prepare } from '../../src/ask/prepare.ts'
import { answerTo, clausesOf, handoverOf, paysOf, requestFor, whoOf } from './asking.ts'
import { clause, instrument, preparedFrom, rulebookOf, type Front } from './prepared.ts'

interface Text extends Omit<Front, 'id'> {
  readonly who: string
  readonly keys?: string
}

const STEP = 'shelter/house'

/** Texts `a`, `b`, … of one clause each, to a task of one body. */
function texts(all: readonly Text[]) {
  return all.map(({ who, keys = '', ...front }, at) =>
    instrument(
      { id: 'abcdef'[at] ?? '', ...front },
      clause(`id: c\nstep: ${STEP}\nduty: must\nwho: ${who}\n${keys}`),
    ),
  )
}

async function decided(all: readonly Text[], facts = '') {
  const answer = await answerTo(preparedFrom(texts(all)), { step: STEP, facts })
  const question = whoOf(answer, 'house')
  const setAside = question.setAside.map(({ clause: id, by, canon }) => `${id} ${canon} ${by}`)
  return [question.status, ...clausesOf(question.statements), ...setAside]
}

it.each<{ name: string; a: Text; b: Text; wins: 'a' | 'b' | 'nobody'; canon?: string }>([
  {
    name: 'a clause says that it applies notwithstanding the other',
    a: { who: 'ngo', keys: 'notwithstanding: [b#c]' },
    b: { who: 'police@TH', kind: 'treaty' },
    wins: 'a',
    canon: 'express',
  },
  {
    name: 'a clause says that it is subject to the other',
    a: { who: 'ngo', kind: 'treaty', keys: 'subject-to: [b#c]' },
    b: { who: 'police@TH' },
    wins: 'b',
    canon: 'express',
  },
  {
    name: 'a text as a whole is subject to another',
    a: { who: 'ngo', more: 'subject-to: [b]\nin-force: { from: 2020-01-01 }' },
    b: { who: 'police@TH' },
    wins: 'b',
    canon: 'express',
  },
  {
    name: 'this body and not that one',
    a: { who: 'ngo', keys: 'instead-of: [b#c]' },
    b: { who: 'police@TH' },
    wins: 'a',
    canon: 'express',
  },
  {
    name: 'a treaty above a memorandum of a common party',
    a: { who: 'ngo', kind: 'treaty', parties: '[TH, KH]' },
    b: { who: 'police@TH', parties: '[LA, TH]' },
    wins: 'a',
    canon: 'superior',
  },
  {
    name: 'a treaty of all states above a memorandum',
    a: { who: 'ngo', kind: 'treaty', parties: '[all-states]' },
    b: { who: 'police@TH', parties: '[LA, TH]' },
    wins: 'a',
    canon: 'superior',
  },
  {
    name: 'rank without a common party decides nothing',
    a: { who: 'ngo', kind: 'treaty', parties: '[KH, VN]' },
    b: { who: 'police@TH', parties: '[LA, TH]' },
    wins: 'nobody',
  },
  {
    name: 'a party that has not joined yet is no common party',
    a: { who: 'ngo', kind: 'treaty', parties: '[KH, { party: TH, from: 2030-01-01 }]' },
    b: { who: 'police@TH', parties: '[LA, TH]' },
    wins: 'nobody',
  },
  {
    name: 'two parties before three',
    a: { who: 'ngo', parties: '[LA, TH]' },
    b: { who: 'police@TH', parties: '[KH, LA, TH]' },
    wins: 'a',
    canon: 'closer',
  },
  {
    name: 'fewer cases before more',
    a: { who: 'ngo', keys: 'when: { age: "< 12" }' },
    b: { who: 'police@TH', keys: 'when: { age: "< 18" }' },
    wins: 'a',
    canon: 'narrower',
  },
  {
    name: 'the same cases written otherwise are no fewer',
    a: { who: 'ngo', keys: 'when: { not: { age: ">= 18" } }' },
    b: { who: 'police@TH', keys: 'when: { age: "< 18" }' },
    wins: 'nobody',
  },
  {
    name: 'of cases that cannot occur it does not matter that they are more',
    a: { who: 'ngo', keys: 'when: { risk-on-return: low }' },
    b: {
      who: 'police@TH',
      keys: 'when: { any: [{ risk-on-return: low }, { risk-on-return: low, asylum-claim: granted }] }',
    },
    wins: 'nobody',
  },
  {
    name: 'the later text between the same parties',
    a: { who: 'ngo', more: 'in-force: { from: 2015-01-01 }' },
    b: { who: 'police@TH', more: 'in-force: { from: 2005-01-01 }' },
    wins: 'a',
    canon: 'later',
  },
  {
    name: 'neither between other parties',
    a: { who: 'ngo', parties: '[LA, TH]', more: 'in-force: { from: 2015-01-01 }' },
    b: { who: 'police@TH', parties: '[KH, TH]', more: 'in-force: { from: 2005-01-01 }' },
    wins: 'nobody',
  },
])('$name', async ({ a, b, wins, canon = '' }) => {
  const loser = wins === 'a' ? 'b' : 'a'

  const got = await decided([a, b], 'age=3 risk-on-return=low')

  expect(got).toEqual(
    wins === 'nobody'
      ? ['conflict', 'a#c', 'b#c']
      : ['assigned', `${wins}#c`, `${loser}#c ${canon} ${wins}#c`],
  )
})

it('within one text no canon but its own words decides', async () => {
  const document = instrument(
    { id: 'a' },
    [
      clause(`id: children\nstep: ${STEP}\nduty: must\nwho: ngo\nwhen: { age: "< 18" }`),
      clause(`id: all\nstep: ${STEP}\nduty: must\nwho: police@TH`),
    ].join('\n'),
  )

  const answer = await answerTo(preparedFrom([document]), { step: STEP, facts: 'age=3' })

  expect(whoOf(answer, 'house').status).toBe('conflict')
})

it('who gives way only to one that gives way itself stands again', async () => {
  const all: Text[] = [
    { who: 'ngo', keys: 'subject-to: [b#c]' },
    { who: 'police@TH', keys: 'when: { age: "< 18" }\nsubject-to: [c#c]' },
    { who: 'ngo', keys: 'when: { injured: yes }' },
  ]

  expect(await decided(all, 'age=3 injured=yes')).toEqual([
    'assigned',
    'c#c',
    'a#c',
    'b#c express c#c',
  ])
  expect(await decided(all, 'age=3 injured=no')).toEqual(['assigned', 'b#c', 'a#c express b#c'])
  expect(await decided(all, 'age=40 injured=no')).toEqual(['assigned', 'a#c'])
})

it('in a circle nobody prevails', async () => {
  const all: Text[] = [
    { who: 'ngo', keys: 'notwithstanding: [b#c]' },
    { who: 'police@TH', keys: 'notwithstanding: [c#c]' },
    { who: 'hospital@TH', keys: 'notwithstanding: [a#c]' },
  ]

  expect(await decided(all)).toEqual(['conflict', 'a#c', 'b#c', 'c#c'])
})

it('two texts of which each says that it prevails are in conflict', () => {
  const rulebook = rulebookOf(texts([{ who: 'ngo' }, { who: 'police@TH' }]))
  const mutual = rulebook.clauses.map((one) => ({
    ...one,
    connectives: [{ connective: 'notwithstanding', target: one.id === 'a#c' ? 'b#c' : 'a#c' }],
  }))
  const prepared = prepare({ ...rulebook, clauses: mutual })

  const question = whoOf(ask(prepared, requestFor(prepared, { step: STEP })), 'house')

  expect(question).toMatchObject({ status: 'conflict', setAside: [] })
})

it('whether two texts disagree may depend on a country that is not known', async () => {
  const all: Text[] = [{ who: 'social-welfare@destination' }, { who: 'social-welfare@TH' }]
  const asked = async (facts: string) =>
    whoOf(await answerTo(preparedFrom(texts(all)), { step: STEP, facts }), 'house')

  const open = await asked('')

  expect(open).toMatchObject({ status: 'unknown', needs: ['destination'] })
  expect(open.status === 'unknown' && open.branches.map(({ status }) => status)).toEqual([
    'conflict',
    'assigned',
  ])
  expect(await asked('destination=TH')).toMatchObject({ status: 'assigned', overlap: false })
  expect(await asked('destination=LA')).toMatchObject({ status: 'conflict' })
})

it('countries that nothing names may still be the same', async () => {
  const all: Text[] = [{ who: 'social-welfare@destination' }, { who: 'social-welfare@origin' }]
  const prepared = preparedFrom(texts(all))
  const status = async (facts: string) =>
    whoOf(await answerTo(prepared, { step: STEP, facts }), 'house').status

  expect(await status('')).toBe('unknown')
  expect(await status('origin=BR')).toBe('unknown')
  expect(await status('origin=BR destination=BR')).toBe('assigned')
  expect(await status('origin=BR destination=AR')).toBe('conflict')
})

it('a duty with `only-when` is forbidden otherwise, also to another text that demands it', async () => {
  const documents = texts([
    { who: 'ngo', keys: 'only-when: { consent-to-return: yes }' },
    { who: 'ngo', parties: '[KH, VN]', keys: 'when: { consent-to-return: no }' },
  ])
  const status = async (facts: string) =>
    whoOf(await answerTo(preparedFrom(documents), { step: STEP, facts }), 'house').status

  expect(await status('consent-to-return=yes')).toBe('assigned')
  expect(await status('consent-to-return=no')).toBe('conflict')
  expect(await status('')).toBe('unknown')
})

it('where several must act, the canons say whom to call first', async () => {
  const documents = [
    instrument(
      { id: 'a', parties: '[KH, LA, TH]' },
      clause('id: c\nstep: medical\nduty: must\nwho: ngo'),
    ),
    instrument({ id: 'b' }, clause('id: c\nstep: medical\nduty: must\nwho: hospital@TH')),
  ]

  const question = whoOf(await answerTo(preparedFrom(documents), { step: 'medical' }), 'treat')

  expect(clausesOf(question.statements)).toEqual(['b#c', 'a#c'])
  expect(question).toMatchObject({
    overlap: true,
    callFirst: { clause: 'b#c', before: 'a#c', canon: 'closer' },
  })
})

it('the handover of a duty that is set aside is set aside with it', async () => {
  const documents = [
    instrument(
      { id: 'a' },
      clause(
        'id: c\nstep: transport-escort/escort\nduty: must\nwho: ngo\nsubject-to: [b]\nwithin: 3 days of rescue\nhandover: { to: hospital@TH }',
      ),
    ),
    instrument(
      { id: 'b' },
      clause(
        'id: c\nstep: transport-escort/escort\nduty: must\nwho: police@TH\nwhen: { injured: yes }\nhandover: { to: social-welfare@LA }',
      ),
    ),
  ]
  const prepared = preparedFrom(documents)
  const asked = async (facts: string) =>
    answerTo(prepared, { step: 'transport-escort/escort', facts })

  const injured = await asked('injured=yes')
  const open = await asked('')

  expect(clausesOf(handoverOf(injured, 'escort').statements)).toEqual(['b#c'])
  expect(whoOf(injured, 'escort').otherwise).toMatchObject([
    { clause: 'a#c', limits: [{ within: 'P3D' }] },
  ])
  expect(clausesOf(handoverOf(await asked('injured=no'), 'escort').statements)).toEqual(['a#c'])
  expect(handoverOf(open, 'escort')).toMatchObject({ status: 'unknown', needs: ['injured'] })
})

it('who speaks to fewer costs says something more particular', async () => {
  const documents = [
    instrument({ id: 'a' }, clause('id: c\nstep: transport-escort\npays: { for: all, by: ngo }')),
    instrument(
      { id: 'b' },
      clause('id: c\nstep: transport-escort\npays: { for: transport, by: police@TH }'),
    ),
  ]

  const answer = await answerTo(preparedFrom(documents), { step: 'transport-escort' })

  expect(paysOf(answer, 'transport')).toMatchObject({
    status: 'assigned',
    setAside: [{ clause: 'a#c', by: 'b#c', canon: 'narrower' }],
  })
  expect(clausesOf(paysOf(answer, 'escort').statements)).toEqual(['a#c'])
})

it('a person of 17 may be a child in one text and not in another', async () => {
  const term = (means: string) => `\`\`\`term\nid: child\nmeans: { age: "${means}" }\n\`\`\`\n\n`
  const documents = [
    instrument(
      { id: 'a' },
      `${term('< 18')}${clause(`id: c\nstep: ${STEP}\nduty: must\nwho: ngo\nwhen: { is: child }`)}`,
    ),
    instrument(
      { id: 'b' },
      `${term('< 16')}${clause(`id: c\nstep: ${STEP}\nduty: must\nwho: police@TH\nwhen: { is: child }`)}`,
    ),
  ]
  const prepared = preparedFrom(documents)
  const asked = async (age: number) => {
    const question = whoOf(await answerTo(prepared, { step: STEP, facts: `age=${age}` }), 'house')
    return [question.status, ...clausesOf(question.statements)]
  }

  expect(await asked(15)).toEqual(['assigned', 'b#c'])
  expect(await asked(17)).toEqual(['assigned', 'a#c'])
  expect(await asked(18)).toEqual(['silent'])
})
