import { expect, it } from 'vitest'
import { library, must, placed } from './library.ts'
import { planOf, stateOf, stepOf, taskOf } from './planning.ts'

const within = (limit: string): string => `within: ${limit} of rescue`

it.each([
  { asOf: '2026-06-03', at: null, state: 'due' },
  { asOf: '2026-06-04', at: null, state: 'overdue' },
  { asOf: '2026-06-03', at: '2026-06-03T23:59+07:00', state: 'due' },
  { asOf: '2026-06-04', at: '2026-06-04T00:01+07:00', state: 'overdue' },
])('what is due by the end of 3 June is $state on $asOf at $at', async ({ asOf, at, state }) => {
  const prepared = library(placed('find'), must('find', 'police@TH', within('2 days')))

  const made = await planOf(prepared, { events: ['rescue=2026-06-01'], asOf, at })

  expect(stateOf(made, 'find')).toBe(state)
  expect(made.due).toMatchObject([
    { step: 'find', task: 'meet', due: '2026-06-03', overdue: state === 'overdue', waits: false },
  ])
})

it('a time that has passed before the turn of a step makes it late, never overdue', async () => {
  const prepared = library(
    placed('find'),
    placed('ask', 'after: [find]'),
    must('ask', 'ngo', within('2 days')),
  )

  const waiting = await planOf(prepared, { events: ['rescue=2026-05-01'] })
  const turn = await planOf(prepared, {
    events: ['rescue=2026-05-01'],
    progress: ['find done 2026-05-30'],
  })

  expect(stepOf(waiting, 'ask')).toMatchObject({ state: 'upcoming', late: true })
  expect(waiting.due).toMatchObject([{ step: 'ask', waits: true, past: 'yes', overdue: false }])
  expect(stepOf(turn, 'ask')).toMatchObject({ state: 'overdue', late: false })
  expect(turn.due).toMatchObject([{ step: 'ask', waits: false, overdue: true }])
})

it('nothing is overdue that is done, asked for only where possible, or merely permitted', async () => {
  const prepared = library(
    placed('find'),
    placed('ask'),
    placed('move'),
    must('find', 'police@TH', within('2 days')),
    must('ask', 'ngo', 'within: { limit: 2 days, from: rescue, where-possible: yes }'),
    must('move', 'ngo', `duty: may\n${within('2 days')}`),
  )

  const made = await planOf(prepared, {
    events: ['rescue=2026-05-01'],
    progress: ['find done 2026-05-02'],
  })

  expect(made.steps.map(({ state }) => state)).toEqual(['done', 'due', 'due'])
  expect(made.due).toMatchObject([
    { step: 'ask', soft: true, past: 'yes', overdue: false },
    { step: 'move', soft: true, past: 'yes', overdue: false },
  ])
})

it('bodies of two countries have a time each, and each tells whose it is', async () => {
  const prepared = library(
    placed('find'),
    must('find', '{ all-of: [police@TH, police@LA] }', within('2 days')),
  )

  const made = await planOf(prepared, { events: ['rescue=2026-05-31'] })

  expect(made.due.map(({ clause, country, due, past }) => [clause, country, due, past])).toEqual([
    ['sop#on-find', 'TH', '2026-06-02', 'no'],
    ['sop#on-find', 'LA', '2026-06-02', 'no'],
  ])
})

it('what is not known makes it open whether a time has passed', async () => {
  const prepared = library(placed('find'), must('find', 'ngo', within('2 days')))
  const passed = async (at: string) =>
    (await planOf(prepared, { events: ['rescue=2026-05-31'], asOf: at.slice(0, 10), at })).due.map(
      ({ past }) => past,
    )

  // Nobody knows the clock of a body of no country.
  expect(await passed('2026-06-01T20:00+00:00')).toEqual(['no'])
  expect(await passed('2026-06-03T20:00+00:00')).toEqual(['maybe'])
  expect(await passed('2026-06-04T20:00+00:00')).toEqual(['yes'])
})

it('nothing is overdue by a duty of which it is not known whether it stands', async () => {
  const prepared = library(
    placed('find'),
    must('find', 'police@TH', `when: { adult: yes }\n${within('2 days')}`),
    must('find', 'police@TH', `id: child\nwhen: { adult: no }\n${within('1 day')}`),
  )

  const made = await planOf(prepared, { events: ['rescue=2026-05-01'] })
  const child = await planOf(prepared, { events: ['rescue=2026-05-01'], facts: 'adult=no' })

  expect(stateOf(made, 'find')).toBe('due')
  expect(made.due).toMatchObject([
    { clause: 'sop#child', due: '2026-05-02', overdue: false, provisional: true },
    { clause: 'sop#on-find', due: '2026-05-03', overdue: false, provisional: true },
  ])
  expect(stateOf(child, 'find')).toBe('overdue')
  expect(child.due).toMatchObject([{ clause: 'sop#child', overdue: true, provisional: false }])
})

it('a limit for somebody whom the text does not name counts like any other', async () => {
  const prepared = library(placed('find'), must('find', 'unnamed', within('2 days')))

  const made = await planOf(prepared, { events: ['rescue=2026-05-01'] })

  expect(stateOf(made, 'find')).toBe('overdue')
  expect(made.due).toMatchObject([{ responsible: { unnamed: true }, overdue: true }])
})

it('lists what is due the earliest first, whatever its turn, and steps that are no part not at all', async () => {
  const prepared = library(
    placed('find'),
    placed('ask', 'after: [find]'),
    placed('move', 'when: { adult: yes }'),
    must('find', 'police@TH', within('3 days')),
    must('ask', 'ngo', within('30 hours')),
    must('ask/record', 'ngo', within('1 day')),
    must('move', 'ngo', within('1 day')),
  )

  const made = await planOf(prepared, {
    facts: 'adult=no',
    events: ['rescue=2026-06-01T12:00+07:00'],
  })

  expect(made.due.map(({ step, task, due }) => `${step}/${task} ${due}`)).toEqual([
    'ask/consent 2026-06-02T18:00+07:00',
    'ask/record 2026-06-02',
    'find/meet 2026-06-04',
  ])
})

it('the second body acts from the time at which the duty passes to it', async () => {
  const prepared = library(
    placed('find'),
    must('find', 'police@TH', `${within('2 days')}\nfallback: { after: 1 day, who: ngo }`),
  )
  const on = async (asOf: string) =>
    taskOf(await planOf(prepared, { events: ['rescue=2026-06-01'], asOf }), 'find', 'meet')

  expect((await on('2026-06-04')).fallback).toBeNull()
  expect((await on('2026-06-05')).fallback).toMatchObject({
    clause: 'sop#on-find',
    because: 'late',
    responsible: { anyOf: [{ allOf: [{ role: 'ngo' }] }] },
  })
})

it('the second body does not act because of time while the turn of the step has not come', async () => {
  const prepared = library(
    placed('find'),
    placed('ask', 'after: [find]'),
    must('ask', 'police@TH', `${within('2 days')}\nfallback: { after: 1 day, who: ngo }`),
  )

  const made = await planOf(prepared, { events: ['rescue=2026-05-01'] })

  expect(taskOf(made, 'ask', 'consent').fallback).toBeNull()
})

it.each([
  { said: 'find cannot-act 2026-05-30', task: 'meet', because: 'cannot-act' },
  { said: 'find/meet cannot-act 2026-05-30 full', task: 'meet', because: 'cannot-act' },
  { said: 'find/meet cannot-act 2026-06-02', task: 'meet', because: undefined },
])('after `$said` the second body acts because: $because', async ({ said, task, because }) => {
  const prepared = library(placed('find'), must('find', 'police@TH', 'fallback: { who: ngo }'))

  const made = await planOf(prepared, { progress: [said] })
  const done = await planOf(prepared, { progress: [said, 'find done 2026-05-31'] })

  expect(taskOf(made, 'find', task).fallback?.because).toBe(because)
  expect(taskOf(done, 'find', task).fallback).toBeNull()
})

it('a second body of which it is not known whether it takes over is not sent', async () => {
  const prepared = library(
    placed('find'),
    must('find', 'police@TH', 'fallback: { who: ngo, when: { adult: yes } }'),
  )
  const progress = ['find cannot-act 2026-05-30']

  const open = await planOf(prepared, { progress })
  const adult = await planOf(prepared, { progress, facts: 'adult=yes' })

  expect(taskOf(open, 'find', 'meet').fallback).toBeNull()
  expect(taskOf(adult, 'find', 'meet').fallback).toMatchObject({ because: 'cannot-act' })
})
