import { expect, it } from 'vitest'
import { library, must, placed } from './library.ts'
import { planOf, stateOf, statesOf, stepOf, taskOf } from './planning.ts'

const chain = [placed('find'), placed('ask', 'after: [find]'), placed('move', 'after: [ask]')]

it('takes one step after the other', async () => {
  const prepared = library(...chain, must('find', 'police@TH'))

  const first = await planOf(prepared)
  const second = await planOf(prepared, { progress: ['find done 2026-05-30'] })

  expect(statesOf(first)).toEqual(['find due', 'ask upcoming', 'move upcoming'])
  expect(stepOf(first, 'ask').blockedBy).toEqual([{ kind: 'not-done', step: 'find' }])
  expect(stepOf(first, 'move').after).toEqual(['ask'])
  expect(statesOf(second)).toEqual(['find done', 'ask due', 'move upcoming'])
  expect(stepOf(second, 'find')).toMatchObject({ doneAt: '2026-05-30', blockedBy: [] })
})

it('a step alone is done with all its tasks, and done when its main task is', async () => {
  const prepared = library(...chain, must('ask/record', 'ngo'))

  const whole = await planOf(prepared, { progress: ['ask done 2026-05-30'] })
  const main = await planOf(prepared, { progress: ['ask/consent done 2026-05-30'] })
  const other = await planOf(prepared, { progress: ['ask/record done 2026-05-30'] })

  expect(taskOf(whole, 'ask', 'record')).toMatchObject({ state: 'done', doneAt: '2026-05-30' })
  expect(stateOf(main, 'ask')).toBe('done')
  expect(stateOf(main, 'move')).toBe('due')
  expect(taskOf(main, 'ask', 'record').state).toBe('upcoming')
  expect(stateOf(other, 'ask')).toBe('upcoming')
  expect(taskOf(other, 'ask', 'record').state).toBe('done')
})

it('what is left of a step that is done is due only to whom it is a duty', async () => {
  const prepared = library(placed('ask'), placed('house'), must('ask/record', 'ngo'))

  const made = await planOf(prepared, {
    progress: ['ask/consent done 2026-05-30', 'house/keep done 2026-05-30'],
  })

  expect(taskOf(made, 'ask', 'record').state).toBe('due')
  expect(taskOf(made, 'house', 'visit').state).toBe('not-needed')
})

it('an event that completes a step is as good as its word', async () => {
  const prepared = library(...chain)

  const made = await planOf(prepared, { events: ['consent=2026-05-30', 'arrival=2026-05-31'] })

  expect(statesOf(made)).toEqual(['find due', 'ask done', 'move done'])
  expect(stepOf(made, 'ask').doneAt).toBe('2026-05-30')
  expect(taskOf(made, 'ask', 'record').doneAt).toBeNull()
})

it.each([
  { done: '2026-06-01', asOf: '2026-06-01', at: null, state: 'done' },
  { done: '2026-06-02', asOf: '2026-06-01', at: null, state: 'due' },
  { done: '2026-06-01T18:00+07:00', asOf: '2026-06-01', at: null, state: 'done' },
  {
    done: '2026-06-01T18:00+07:00',
    asOf: '2026-06-01',
    at: '2026-06-01T11:00+00:00',
    state: 'done',
  },
  {
    done: '2026-06-01T18:00+07:00',
    asOf: '2026-06-01',
    at: '2026-06-01T10:59+00:00',
    state: 'due',
  },
])('what is done at $done is $state on $asOf $at', async ({ done, asOf, at, state }) => {
  const made = await planOf(library(...chain), { progress: [`find done ${done}`], asOf, at })

  expect(stateOf(made, 'find')).toBe(state)
})

it('a step that is no part of the case passes its order on', async () => {
  const prepared = library(
    placed('find'),
    placed('ask', 'after: [find]\nwhen: { adult: yes }'),
    placed('move', 'after: [ask]'),
  )

  const child = await planOf(prepared, { facts: 'adult=no' })
  const found = await planOf(prepared, { facts: 'adult=no', progress: ['find done 2026-05-30'] })

  expect(statesOf(child)).toEqual(['find due', 'ask not-needed', 'move upcoming'])
  expect(stepOf(child, 'move')).toMatchObject({
    after: ['find'],
    blockedBy: [{ kind: 'not-done', step: 'find' }],
  })
  expect(stepOf(child, 'ask')).toMatchObject({ answer: null, blockedBy: [] })
  expect(stateOf(found, 'move')).toBe('due')
})

it('a step that may be part of the case is blocked until it is known, and so is what follows', async () => {
  const prepared = library(
    placed('find', 'when: { adult: yes }'),
    placed('ask', 'after: [find]'),
    placed('move', 'after: [{ step: ask, when: { willing: yes } }]'),
  )

  const made = await planOf(prepared, { progress: [] })
  const done = await planOf(prepared, { progress: ['find done 2026-05-30'] })
  const asked = await planOf(prepared, { progress: ['ask done 2026-05-30'] })

  expect(statesOf(made)).toEqual(['find blocked', 'ask blocked', 'move blocked'])
  expect(stepOf(made, 'find').blockedBy).toEqual([{ kind: 'not-known', needs: ['adult'] }])
  expect(stepOf(made, 'ask').blockedBy).toEqual([{ kind: 'not-known', needs: ['adult'] }])
  expect(stepOf(made, 'move').blockedBy).toEqual([{ kind: 'not-known', needs: ['willing'] }])
  expect(statesOf(done)).toEqual(['find done', 'ask due', 'move blocked'])
  expect(stateOf(asked, 'move')).toBe('due')
})

it('a step that may be none passes on what may stand before it, even if it is done', async () => {
  const prepared = library(
    placed('find'),
    placed('ask', 'after: [find]\nwhen: { adult: yes }'),
    placed('move', 'after: [ask]'),
  )

  const made = await planOf(prepared, { progress: ['ask done 2026-05-30'] })

  expect(statesOf(made)).toEqual(['find due', 'ask done', 'move blocked'])
  expect(stepOf(made, 'move').blockedBy).toEqual([{ kind: 'not-known', needs: ['adult'] }])
})

it('what certainly comes first by one way is told as such, though another way is not known', async () => {
  const prepared = library(
    placed('find'),
    placed('ask', 'after: [find]\nwhen: { adult: yes }'),
    placed('move', 'after: [find, ask]'),
  )

  const made = await planOf(prepared, { progress: ['ask done 2026-05-30'] })

  expect(stepOf(made, 'move')).toMatchObject({
    state: 'upcoming',
    blockedBy: [{ kind: 'not-done', step: 'find' }],
  })
})

it('a fact that cannot be established blocks, and is named though it is not asked for', async () => {
  const prepared = library(placed('find', 'when: { safe: yes }'))

  const made = await planOf(prepared, { facts: 'safe=undetermined' })

  expect(stepOf(made, 'find').blockedBy).toEqual([{ kind: 'not-known', needs: ['safe'] }])
  expect(made.askNext).toEqual([])
})

it('asks first for what decides the way, then for who acts, and for nothing that is done', async () => {
  const prepared = library(
    placed('find'),
    placed('ask', 'after: [find]\nwhen: { safe: no }'),
    must('find', 'police@TH', 'when: { adult: yes }'),
    must('find', 'ngo', 'id: child\nwhen: { adult: no }'),
    must('ask', 'police@TH', 'when: { willing: yes }'),
  )

  const made = await planOf(prepared)
  const done = await planOf(prepared, { progress: ['find done 2026-05-30'] })

  expect(made.askNext.map(({ fact }) => fact)).toEqual(['safe', 'adult', 'willing'])
  expect(made.askNext[0]?.decides).toEqual(['Ask (whether it is part of the case)'])
  expect(done.askNext.map(({ fact }) => fact)).toEqual(['safe', 'willing'])
})
