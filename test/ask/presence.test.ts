import { expect, it } from 'vitest'
import { answerTo, clausesOf, whoOf } from './asking.ts'
import { clause, instrument, preparedFrom } from './prepared.ts'

const STEP = 'medical/treat'

function text(id: string, from: string, who: string, keys = '', more = '') {
  return instrument(
    { id, more: [`in-force: { from: ${from} }`, ...(more === '' ? [] : [more])].join('\n') },
    clause(`id: c\nstep: ${STEP}\nduty: must\nwho: ${who}\n${keys}`),
  )
}

async function standing(
  documents: Parameters<typeof preparedFrom>[0],
  asOf: string,
  more: { facts?: string; withDraft?: readonly string[] } = {},
) {
  const answer = await answerTo(preparedFrom(documents), { step: STEP, asOf, ...more })
  const question = whoOf(answer, 'treat')
  return [question.status, ...clausesOf(question.statements)]
}

it.each([
  { how: 'replaces: [a#c]', more: '' },
  { how: 'repeals: [a#c]', more: '' },
  { how: 'repeals: [a]', more: '' },
  { how: '', more: 'supersedes: [a]' },
])('from the start of the other on, a text is gone: $how $more', async ({ how, more }) => {
  const documents = [
    text('a', '2005-01-01', 'ngo'),
    text('b', '2015-01-01', 'police@TH', how, more),
  ]

  expect(await standing(documents, '2014-12-31')).toEqual(['assigned', 'a#c'])
  expect(await standing(documents, '2015-01-01')).toEqual(['assigned', 'b#c'])
})

it('what took a text away gives it back neither by its end, nor by its condition, nor by being taken away', async () => {
  const ended = instrument(
    { id: 'b', more: 'in-force: { from: 2015-01-01, until: 2018-01-01 }' },
    clause(`id: c\nstep: ${STEP}\nduty: must\nwho: police@TH\nreplaces: [a#c]`),
  )
  const first = text('a', '2005-01-01', 'ngo')

  expect(await standing([first, ended], '2019-01-01')).toEqual(['not-in-force'])
  expect(
    await standing(
      [first, text('b', '2015-01-01', 'police@TH', 'replaces: [a#c]\nwhen: { injured: yes }')],
      '2019-01-01',
      { facts: 'injured=no' },
    ),
  ).toEqual(['silent'])
  expect(
    await standing(
      [
        first,
        text('b', '2015-01-01', 'police@TH', 'replaces: [a#c]'),
        text('d', '2017-01-01', 'hospital@TH', 'replaces: [b#c]'),
      ],
      '2019-01-01',
    ),
  ).toEqual(['assigned', 'd#c'])
})

it('a draft takes away only when it is named', async () => {
  const documents = [
    text('a', '2005-01-01', 'ngo'),
    text('b', '2015-01-01', 'police@TH', 'replaces: [a#c]', 'draft: yes'),
  ]

  expect(await standing(documents, '2019-01-01')).toEqual(['assigned', 'a#c'])
  expect(await standing(documents, '2019-01-01', { withDraft: ['b'] })).toEqual(['assigned', 'b#c'])
})

it('an amended clause applies from the start of the amendment, as amended', async () => {
  const documents = [
    text('a', '2005-01-01', 'ngo', 'within: 3 days of rescue'),
    instrument(
      { id: 'b', more: 'in-force: { from: 2015-01-01 }\namends: [a]' },
      clause('id: c\namends: a#c\nwithin: 5 days of rescue'),
    ),
  ]
  const prepared = preparedFrom(documents)
  const limitsOn = async (asOf: string) => {
    const { statements } = whoOf(await answerTo(prepared, { step: STEP, asOf }), 'treat')
    return statements.map(({ clause: id, limits }) => [id, limits[0]?.within])
  }

  expect(await limitsOn('2014-12-31')).toEqual([['a#c', 'P3D']])
  expect(await limitsOn('2015-01-01')).toEqual([['b#c', 'P5D']])
})

const versions = [
  instrument(
    { id: 'a', more: 'selected-by: rescue\nin-force: { from: 2005-01-01, until: 2015-01-01 }' },
    clause(`id: c\nstep: ${STEP}\nduty: must\nwho: ngo`),
  ),
  instrument(
    { id: 'b', more: 'selected-by: rescue\nin-force: { from: 2015-01-01 }' },
    clause(`id: c\nstep: ${STEP}\nduty: must\nwho: police@TH`),
  ),
]

it.each([
  { events: ['rescue=2014-12-31'], stands: ['a#c'] },
  { events: ['rescue=2015-01-01T02:00+07:00'], stands: ['b#c'] },
])('the date of an event picks the version: $events', async ({ events, stands }) => {
  const answer = await answerTo(preparedFrom(versions), { step: STEP, events })

  expect(whoOf(answer, 'treat')).toMatchObject({ status: 'assigned', stands })
})

it('a date that is not known is asked for like a fact', async () => {
  const answer = await answerTo(preparedFrom(versions), { step: STEP })

  expect(whoOf(answer, 'treat')).toMatchObject({
    status: 'unknown',
    needs: ['date-of/rescue'],
    branches: [
      { when: { 'date-of/rescue': ['from 2005-01-01 before 2015-01-01'] }, status: 'assigned' },
      { when: { 'date-of/rescue': ['from 2015-01-01'] }, status: 'assigned' },
      { when: { 'date-of/rescue': ['before 2005-01-01'] }, status: 'silent' },
    ],
  })
  expect(answer.askNext).toMatchObject([
    { fact: 'date-of/rescue', question: 'When did this happen: the rescue?' },
  ])
})

it('where every version says the same, the date need not be known', async () => {
  const same = versions.map(({ file, text: words }) => ({
    file,
    text: words
      .replace('who: police@TH', 'who: ngo')
      .replace('from: 2005-01-01, ', 'from: 1900-01-01, '),
  }))
  const [first, second] = same
  if (first === undefined || second === undefined) throw new Error('no texts')

  const answer = await answerTo(preparedFrom([first, second, text('z', '1900-01-01', 'ngo')]), {
    step: STEP,
  })

  expect(whoOf(answer, 'treat')).toMatchObject({ status: 'assigned', stands: ['z#c'] })
  expect(answer.askNext).toEqual([])
})
