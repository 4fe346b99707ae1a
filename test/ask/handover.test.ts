import { expect, it } from 'vitest'
import { answerTo, clausesOf, handoverOf, inShort } from './asking.ts'
import { clause, instrument, preparedFrom } from './prepared.ts'

/** Each entry of `handover` as a text of its own; the answer to who receives the person. */
async function received(entries: readonly string[], facts = '') {
  const documents = entries.map((entry, at) =>
    instrument({ id: `t${at + 1}` }, clause(`id: c\nstep: transport-escort/escort\n${entry}`)),
  )
  const prepared = preparedFrom(documents)
  return handoverOf(await answerTo(prepared, { step: 'transport-escort', facts }), 'escort')
}

it.each([
  { entries: ['handover: { from: ngo, to: police@TH }'], becomes: 'assigned t1' },
  { entries: ['handover: { from: ngo, to: nobody }'], becomes: 'excluded t1' },
  { entries: ['handover: { from: ngo, to: unnamed }'], becomes: 'silent' },
  {
    entries: ['handover: { from: ngo, to: police@TH }', 'handover: { from: ngo, to: hospital@TH }'],
    becomes: 'conflict t1 t2',
  },
  {
    entries: ['handover: { from: ngo, to: state@TH }', 'handover: { from: ngo, to: hospital@TH }'],
    becomes: 'assigned t2',
  },
  {
    entries: ['handover: { from: ngo, to: police@TH }', 'handover: { from: ngo, to: nobody }'],
    becomes: 'conflict t1 t2',
  },
  {
    entries: [
      'handover: { from: ngo, to: police@TH }',
      'handover: { from: police@TH, to: hospital@TH }',
    ],
    becomes: 'assigned t1 t2',
  },
])('$entries are $becomes', async ({ entries, becomes }) => {
  const { status, statements } = await received(entries)

  const answers = clausesOf(statements).map((id) => id.replace('#c', ''))
  expect([status, ...answers].join(' ')).toBe(becomes)
})

const ofDuty = 'duty: must\nwho: ngo\nwhen: { injured: no }\nhandover: { to: police@TH }'

it.each([
  { facts: 'injured=no', status: 'assigned' },
  { facts: 'injured=yes', status: 'silent' },
  { facts: '', status: 'unknown' },
])(
  'a handover without a giver counts where its duty does: $facts is $status',
  async ({ facts, status }) => {
    expect(await received([ofDuty], facts)).toMatchObject({ status })
  },
)

it('who hands over is who acts, unless the handover names another', async () => {
  const own = await received([ofDuty], 'injured=no')
  const other = await received([
    'duty: must\nwho: ngo\nhandover: { from: hospital@TH, to: police@TH }',
  ])

  expect(own.statements.map(({ from }) => inShort(from))).toEqual(['ngo'])
  expect(other.statements.map(({ from }) => inShort(from))).toEqual(['hospital@TH'])
})

it('each task of a step with handovers is asked about', async () => {
  const document = instrument(
    { id: 'a' },
    clause(
      'id: c\nstep: transport-escort/arrange-transport\nduty: may\nwho: ngo\nhandover: { to: police@TH }',
    ),
  )

  const answer = await answerTo(preparedFrom([document]), { step: 'transport-escort' })

  expect(handoverOf(answer, 'escort').status).toBe('silent')
  expect(handoverOf(answer, 'arrange-transport')).toMatchObject({
    status: 'assigned',
    statements: [{ duty: 'may' }],
  })
})
