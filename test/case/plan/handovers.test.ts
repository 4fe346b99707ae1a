import { expect, it } from 'vitest'
import { library, must, placed } from './library.ts'
import { planOf, stateOf, stepOf, taskOf } from './planning.ts'

const prepared = library(
  placed('house'),
  placed('move', 'after: [house]'),
  placed('home', 'after: [move]'),
  must('house', 'shelter', 'handover: { to: police@TH }\nfallback: { who: ngo }'),
  must('move', 'police@TH'),
)

it('tells how far a handover is, and only where one is to be made', async () => {
  const none = await planOf(prepared)
  const offered = await planOf(prepared, { progress: ['house offered 2026-05-20'] })

  expect(taskOf(none, 'house', 'keep').handover).toEqual({
    status: 'none-yet',
    at: null,
    reason: null,
    refusals: [],
  })
  expect(taskOf(none, 'house', 'visit').handover).toBeNull()
  expect(taskOf(offered, 'house', 'keep').handover).toMatchObject({
    status: 'offered',
    at: '2026-05-20',
  })
})

it.each([
  { said: ['offered 2026-05-20'], state: 'due', blocked: [], because: undefined },
  {
    said: ['offered 2026-05-20', 'rejected 2026-05-21 full'],
    state: 'blocked',
    blocked: [{ kind: 'handover', step: 'house', status: 'rejected' }],
    because: 'rejected',
  },
  {
    said: ['expired 2026-05-21'],
    state: 'blocked',
    blocked: [{ kind: 'handover', step: 'house', status: 'expired' }],
    because: 'expired',
  },
  {
    said: ['rejected 2026-05-21', 'offered 2026-05-22'],
    state: 'blocked',
    blocked: [{ kind: 'handover', step: 'house', status: 'rejected' }],
    because: 'rejected',
  },
  { said: ['accepted 2026-05-22', 'rejected 2026-05-21'], state: 'due', blocked: [] },
  {
    said: ['accepted 2026-05-20', 'rejected 2026-05-21'],
    state: 'blocked',
    blocked: [{ kind: 'handover', step: 'house', status: 'rejected' }],
    because: 'rejected',
  },
  { said: ['rejected 2026-06-02'], state: 'due', blocked: [] },
])('after $said the next step is $state', async ({ said, state, blocked, because }) => {
  const progress = ['house done 2026-05-19', ...said.map((words) => `house ${words}`)]

  const made = await planOf(prepared, { progress })

  expect(stepOf(made, 'move')).toMatchObject({ state, blockedBy: blocked })
  expect(taskOf(made, 'house', 'keep').fallback?.because).toBe(because)
  expect(stateOf(made, 'home')).toBe('upcoming')
})

it('tells the reason of the last entry', async () => {
  const made = await planOf(prepared, { progress: ['house/keep rejected 2026-05-21 full'] })

  expect(taskOf(made, 'house', 'keep').handover).toEqual({
    status: 'rejected',
    at: '2026-05-21',
    reason: 'full',
    refusals: [{ status: 'rejected', at: '2026-05-21', reason: 'full' }],
  })
})

it('remembers each refusal that has happened, also once somebody has accepted', async () => {
  const progress = [
    'house accepted 2026-05-24',
    'house rejected 2026-05-21 full',
    'house offered 2026-05-22',
    'house expired 2026-05-23',
    'house rejected 2026-06-02',
  ]

  const made = await planOf(prepared, { progress })

  expect(taskOf(made, 'house', 'keep').handover).toEqual({
    status: 'accepted',
    at: '2026-05-24',
    reason: null,
    refusals: [
      { status: 'rejected', at: '2026-05-21', reason: 'full' },
      { status: 'expired', at: '2026-05-23', reason: null },
    ],
  })
})

it('tells why the body named cannot act, as it was told last, until the task is done', async () => {
  const told = ['move cannot-act 2026-05-22', 'move cannot-act 2026-05-21 full']
  const later = ['move cannot-act 2026-06-02 full']
  const done = [...told, 'move done 2026-05-23']
  const cannotAct = async (progress: readonly string[]) =>
    taskOf(await planOf(prepared, { progress }), 'move', 'escort').cannotAct

  expect(await cannotAct(told)).toEqual({ at: '2026-05-22', reason: null })
  expect(await cannotAct(told.slice(1))).toEqual({ at: '2026-05-21', reason: 'full' })
  expect(await cannotAct(later)).toBeNull()
  expect(await cannotAct(done)).toBeNull()
})

it('a refusal before a step that is not done blocks beside it', async () => {
  const made = await planOf(prepared, { progress: ['house rejected 2026-05-21'] })

  expect(stepOf(made, 'move')).toMatchObject({
    state: 'blocked',
    blockedBy: [
      { kind: 'not-done', step: 'house' },
      { kind: 'handover', step: 'house', status: 'rejected' },
    ],
  })
})

it('a refusal passes over a step that is no part of the case', async () => {
  const withBranch = library(
    placed('house'),
    placed('ask', 'after: [house]\nwhen: { adult: yes }'),
    placed('move', 'after: [ask]'),
    must('house', 'shelter', 'handover: { to: police@TH }'),
  )
  const progress = ['house done 2026-05-19', 'house expired 2026-05-20']

  const child = await planOf(withBranch, { progress, facts: 'adult=no' })

  expect(stepOf(child, 'move').blockedBy).toEqual([
    { kind: 'handover', step: 'house', status: 'expired' },
  ])
})

it('where nobody answers an offer, the second body acts when its time has passed', async () => {
  const withWait = library(
    placed('house'),
    placed('move', 'after: [house]'),
    must(
      'house',
      'shelter',
      'within: 2 days of rescue\nhandover: { to: police@TH }\nfallback: { after: 3 days, who: ngo }',
    ),
    must('move', 'police@TH', 'handover: { to: ngo }\nfallback: { after: 3 days, who: ngo }'),
  )
  const on = async (asOf: string) => {
    const progress = [
      'house done 2026-05-19',
      'house offered 2026-05-20',
      'move offered 2026-05-20',
    ]
    const made = await planOf(withWait, { progress, asOf, events: ['rescue=2026-05-18'] })
    return [taskOf(made, 'house', 'keep'), taskOf(made, 'move', 'escort')].map(
      ({ fallback }) => fallback?.because,
    )
  }

  expect(await on('2026-05-23')).toEqual([undefined, undefined])
  expect(await on('2026-05-24')).toEqual([undefined, 'late'])
})
