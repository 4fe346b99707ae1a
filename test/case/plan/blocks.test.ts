import { expect, it } from 'vitest'
import { library, must, placed } from './library.ts'
import { planOf, stateOf, stepOf } from './planning.ts'

it('nobody waits because it is not known, or not said, who acts', async () => {
  const prepared = library(
    placed('find'),
    placed('ask'),
    placed('move'),
    must('find', 'police@TH', 'when: { adult: yes }'),
    must('find', 'ngo', 'id: child\nwhen: { adult: no }'),
    must('move', 'ngo', 'duty: may'),
  )

  const made = await planOf(prepared)

  expect(made.steps.map(({ state, answer }) => [state, answer?.questions[0]?.status])).toEqual([
    ['due', 'unknown'],
    ['due', 'silent'],
    ['due', 'permitted'],
  ])
  expect(made.askNext.map(({ fact }) => fact)).toEqual(['adult'])
})

it('a step waits while it may be forbidden, and stays blocked where it is', async () => {
  const prepared = library(placed('move'), must('move', 'police@TH', 'only-when: { willing: yes }'))

  const open = await planOf(prepared)
  const forbidden = await planOf(prepared, { facts: 'willing=no' })
  const free = await planOf(prepared, { facts: 'willing=yes' })

  expect(stepOf(open, 'move')).toMatchObject({
    state: 'blocked',
    blockedBy: [{ kind: 'not-known', needs: ['willing'] }],
  })
  expect(stepOf(forbidden, 'move')).toMatchObject({
    state: 'blocked',
    blockedBy: [{ kind: 'excluded', clauses: ['sop#on-move'] }],
  })
  expect(stateOf(free, 'move')).toBe('due')
})

it('a step about which the texts disagree is blocked', async () => {
  const prepared = library(
    placed('move'),
    must('move', 'police@TH'),
    must('move', 'ngo', 'id: other'),
  )

  const made = await planOf(prepared)

  expect(stepOf(made, 'move')).toMatchObject({
    state: 'blocked',
    blockedBy: [{ kind: 'conflict', clauses: ['sop#on-move', 'sop#other'] }],
  })
})

it('a duty waits for what its text wants first, whole steps and single tasks', async () => {
  const prepared = library(
    placed('find'),
    placed('ask'),
    placed('move'),
    must('move', 'police@TH', 'after: [find, ask/record]'),
  )

  const made = await planOf(prepared, { progress: ['ask/consent done 2026-05-30'] })
  const ready = await planOf(prepared, {
    progress: ['ask/record done 2026-05-30', 'find done 2026-05-30'],
  })

  expect(stepOf(made, 'move')).toMatchObject({
    state: 'upcoming',
    blockedBy: [
      { kind: 'not-done', step: 'find' },
      { kind: 'not-done', step: 'ask/record' },
    ],
  })
  expect(stateOf(ready, 'move')).toBe('due')
})

it('what a text wants first need not come first where the procedure leaves it out of the case', async () => {
  const prepared = library(
    placed('ask', 'when: { adult: yes }'),
    placed('move'),
    must('move', 'police@TH', 'after: [ask]'),
  )

  const child = await planOf(prepared, { facts: 'adult=no' })
  const adult = await planOf(prepared, { facts: 'adult=yes' })
  const unknown = await planOf(prepared)

  expect(stateOf(child, 'move')).toBe('due')
  expect(stateOf(adult, 'move')).toBe('upcoming')
  expect(stepOf(unknown, 'move').blockedBy).toEqual([{ kind: 'not-known', needs: ['adult'] }])
})

it('what a text wants first and the procedure does not place blocks until it is told to be done', async () => {
  const prepared = library(placed('move'), must('move', 'police@TH', 'after: [ask/consent]'))

  const made = await planOf(prepared)
  const asked = await planOf(prepared, { progress: ['ask/consent done 2026-05-30'] })
  const dated = await planOf(prepared, { events: ['consent=2026-05-30'] })

  expect(stepOf(made, 'move')).toMatchObject({
    state: 'blocked',
    blockedBy: [{ kind: 'not-done', step: 'ask/consent' }],
  })
  expect([stateOf(asked, 'move'), stateOf(dated, 'move')]).toEqual(['due', 'due'])
})

it('what a text may want first blocks until it is known whether it does', async () => {
  const prepared = library(
    placed('ask'),
    placed('move'),
    must('move', 'police@TH', 'when: { adult: yes }\nafter: [ask]'),
    must('move', 'police@TH', 'id: child\nwhen: { adult: no }'),
  )

  const made = await planOf(prepared)
  const child = await planOf(prepared, { facts: 'adult=no' })

  expect(stepOf(made, 'move')).toMatchObject({
    state: 'blocked',
    blockedBy: [{ kind: 'not-known', needs: ['adult'] }],
  })
  expect(stateOf(child, 'move')).toBe('due')
})

it('a text that turns the order of the procedure around blocks both ways, and nothing is due', async () => {
  const prepared = library(
    placed('ask'),
    placed('move', 'after: [ask]'),
    must('ask', 'ngo', 'after: [move]'),
  )

  const made = await planOf(prepared)

  expect(stepOf(made, 'ask')).toMatchObject({
    state: 'blocked',
    blockedBy: [{ kind: 'not-done', step: 'move' }],
  })
  expect(stateOf(made, 'move')).toBe('upcoming')
})

it('the order of the tasks within a step keeps nobody waiting', async () => {
  const prepared = library(placed('ask'), must('ask/consent', 'ngo', 'id: c\nafter: [ask/record]'))

  expect(stateOf(await planOf(prepared), 'ask')).toBe('due')
})

it('a step done out of turn is done, and what is left of it waits for its turn', async () => {
  const prepared = library(
    placed('find'),
    placed('ask', 'after: [find]'),
    must('ask/record', 'ngo'),
  )

  const made = await planOf(prepared, { progress: ['ask/consent done 2026-05-30'] })

  expect(stepOf(made, 'ask')).toMatchObject({
    state: 'done',
    blockedBy: [],
    tasks: [{ state: 'done' }, { task: 'record', state: 'upcoming' }],
  })
})
