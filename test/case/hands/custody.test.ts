import { expect, it } from 'vitest'
import type { CustodyHole, Pass } from '../../../src/case/custody.ts'
import { inShort } from '../../ask/asking.ts'
import { library, must, placed, says, type Block } from '../plan/library.ts'
import { planOf } from '../plan/planning.ts'

const END = placed('close', 'after: [home]\nends: yes')

async function custodyOf(facts: string, ...blocks: readonly Block[]) {
  return (await planOf(library(...blocks), { facts })).custody
}

function inWords({ kind, step, other, giver, receiver }: CustodyHole): string {
  const between = other === null ? step : `${other} → ${step}`
  const who = [giver, receiver].flatMap((bodies) => (bodies === null ? [] : [inShort(bodies)]))
  return `${kind} ${between}: ${who.join(' → ')}`
}

function passInWords({ from, to, status, by }: Pass): string {
  return `${from} → ${to} ${status} [${by.join(', ')}]`
}

it('follows the person from holder to holder', async () => {
  const { held, passes, holes } = await custodyOf(
    '',
    placed('find'),
    placed('house', 'after: [find]'),
    placed('sign', 'after: [house]'),
    placed('move', 'after: [sign]'),
    placed('home', 'after: [move]'),
    END,
    must('house', 'shelter'),
    must('sign', 'shelter', 'handover: { to: police@TH }'),
    must('move', 'police@TH'),
    must('home', 'police@TH'),
  )

  expect(held.map(({ step, by, status }) => [step, inShort(by), status])).toEqual([
    ['house', 'shelter', 'held'],
    ['move', 'police@TH', 'held'],
    ['home', 'police@TH', 'held'],
  ])
  expect(passes.map(passInWords)).toEqual([
    'house → move handed-over [sign]',
    'move → home same-holder []',
  ])
  expect(holes).toEqual([])
})

it('names a handover that is missing: between whom, at which step, on which facts and clauses', async () => {
  const { passes, holes } = await custodyOf(
    'adult=yes willing=yes safe=no destination=TH',
    placed('house'),
    placed('move', 'after: [house]\nwhen: { willing: yes }'),
    END,
    must('house', 'shelter', 'when: { adult: yes }\nhandover: { to: ngo }'),
    must('move', 'police@destination', 'handover: { from: ngo, to: shelter }'),
    must('find', 'ngo', 'when: { safe: no }'),
    placed('home', 'after: [move]'),
    must('home', 'shelter'),
  )

  expect(passes.map(passInWords)).toEqual(['house → move broken []', 'move → home broken []'])
  expect(holes).toMatchObject([
    {
      kind: 'no-handover',
      step: 'move',
      other: 'house',
      facts: ['adult', 'willing', 'destination'],
      clauses: ['sop#on-house', 'sop#on-move'],
    },
    { kind: 'no-handover', step: 'home', other: 'move' },
  ])
  expect(holes.map(inWords)).toEqual([
    'no-handover house → move: shelter → police@TH',
    'no-handover move → home: police@TH → shelter',
  ])
})

it('a hole rests on what is said of hands alone, not on who pays or which papers go along', async () => {
  const { holes } = await custodyOf(
    'adult=yes willing=yes safe=no destination=TH',
    placed('house'),
    placed('move', 'after: [house]\nends: yes'),
    must(
      'house',
      'shelter',
      'pays: { for: food, by: welfare@destination, when: { willing: yes } }\nhandover: { to: ngo, documents: [{ document: file, when: { adult: yes } }] }',
    ),
    must('house/visit', 'ngo', 'when: { willing: yes }'),
    must('move', 'police@TH', 'when: { safe: no }'),
  )

  expect(holes).toMatchObject([{ kind: 'no-handover', step: 'move', facts: ['safe'] }])
})

it.each([
  { duty: 'nothing is said', blocks: [], holder: 'nobody' },
  { duty: 'somebody may', blocks: [must('house', 'ngo', 'duty: may')], holder: 'nobody' },
  { duty: 'nobody is named', blocks: [must('house', 'unnamed')], holder: 'nobody' },
  { duty: 'somebody should', blocks: [must('house', 'ngo', 'duty: should')], holder: 'held' },
  {
    duty: 'it is for another case',
    blocks: [must('house', 'ngo', 'when: { adult: yes }')],
    holder: 'nobody',
  },
])('where $duty, the holder is: $holder', async ({ blocks, holder }) => {
  const { held, holes } = await custodyOf('adult=no', placed('house', 'ends: yes'), ...blocks)

  expect(held.map(({ status }) => status)).toEqual([holder])
  expect(holes.map(({ kind }) => kind)).toEqual(holder === 'held' ? [] : ['no-holder'])
})

it('a hole about which no clause speaks points at where the step is placed', async () => {
  const { holes } = await custodyOf('', placed('house', 'ends: yes'))

  expect(holes).toMatchObject([
    { kind: 'no-holder', step: 'house', clauses: ['sop/procedure/house'] },
  ])
})

it('nobody is held or lost in a step that is no part of the case', async () => {
  const blocks = [
    placed('house', 'when: { adult: yes }'),
    placed('home', 'after: [house]\nends: yes'),
    must('home', 'ngo'),
  ]

  const child = await custodyOf('adult=no', ...blocks)
  const adult = await custodyOf('adult=yes', ...blocks)
  const unknown = await custodyOf('', ...blocks)

  expect(child.held.map(({ step }) => step)).toEqual(['home'])
  expect([child.passes, child.holes]).toEqual([[], []])
  expect(adult.holes.map(inWords)).toEqual(['no-holder house: '])
  expect(unknown.holes).toEqual([])
  expect(unknown.held[0]).toEqual({ step: 'house', by: null, status: 'unknown', needs: ['adult'] })
  expect(unknown.passes).toEqual([
    { from: 'house', to: 'home', status: 'unknown', by: [], needs: ['adult'] },
  ])
})

it('a handover that may be made, or may not stand, is not counted on', async () => {
  const between = async (facts: string, handover: string) =>
    (
      await custodyOf(
        facts,
        placed('house'),
        placed('home', 'after: [house]\nends: yes'),
        must('house', 'shelter', 'id: holder'),
        must('home', 'ngo'),
        must('house', 'shelter', `id: gives\n${handover}`),
      )
    ).passes[0]

  const may = await between('', 'duty: may\nhandover: { to: ngo }')
  const whom = await between('', 'handover: { to: unnamed }')
  const open = await between('', 'handover: { to: ngo, when: { willing: yes } }')
  const stands = await between('willing=yes', 'handover: { to: ngo, when: { willing: yes } }')

  expect([may?.status, whom?.status]).toEqual(['broken', 'broken'])
  expect(open).toMatchObject({ status: 'unknown', by: ['house'], needs: ['willing'] })
  expect(stands).toMatchObject({ status: 'handed-over', by: ['house'], needs: [] })
})

it.each([
  { case: 'the State receives, and one of its bodies holds', to: 'state@TH', next: 'guard@TH' },
  { case: 'one body receives, and the State holds', to: 'guard@TH', next: 'state@TH' },
  {
    case: 'one of several receives, and one of them holds',
    to: '{ any-of: [guard@TH, ngo] }',
    next: 'ngo',
  },
  { case: 'one of a family receives, and a member holds', to: 'officer@TH', next: 'guard@TH' },
  { case: 'a role and the agency that fills it', to: 'welfare@TH', next: 'agency:th-welfare' },
])('makes one chain where $case', async ({ to, next }) => {
  const { passes } = await custodyOf(
    '',
    placed('house'),
    placed('home', 'after: [house]\nends: yes'),
    must('house', 'shelter', `handover: { to: ${to} }`),
    must('home', next),
  )

  expect(passes.map(({ status }) => status)).toEqual(['handed-over'])
})

it.each([
  { case: 'the State of another country receives', to: 'state@LA', next: 'guard@TH' },
  {
    case: 'one of several receives, and somebody else holds',
    to: '{ any-of: [guard@TH, ngo] }',
    next: 'shelter',
  },
  { case: 'another member of the family receives', to: 'police@TH', next: 'guard@TH' },
])('breaks where $case', async ({ to, next }) => {
  const { passes } = await custodyOf(
    '',
    placed('house'),
    placed('home', 'after: [house]\nends: yes'),
    must('house', 'welfare@TH', `handover: { to: ${to} }`),
    must('home', next),
  )

  expect(passes.map(({ status }) => status)).toEqual(['broken'])
})

it('that a body of the State follows the State, without a handover, is a hole', async () => {
  const between = async (first: string, next: string) =>
    (
      await custodyOf(
        '',
        placed('house'),
        placed('home', 'after: [house]\nends: yes'),
        must('house', first),
        must('home', next),
      )
    ).passes[0]?.status

  expect(await between('state@TH', 'guard@TH')).toBe('broken')
  expect(await between('guard@TH', 'state@TH')).toBe('same-holder')
})

it('whichever of several holds the person first, each must hand over', async () => {
  const between = async (...handovers: readonly Block[]) =>
    (
      await custodyOf(
        '',
        placed('house'),
        placed('sign', 'after: [house]'),
        placed('home', 'after: [sign]\nends: yes'),
        must('house', 'officer@TH'),
        must('home', 'ngo'),
        ...handovers,
      )
    ).passes[0]
  const ofPolice = says('p', 'house', 'handover: { from: police@TH, to: ngo }')
  const ofGuard = says('g', 'sign', 'handover: { from: guard@TH, to: ngo }')

  expect((await between(ofPolice))?.status).toBe('broken')
  expect(await between(ofPolice, ofGuard)).toMatchObject({
    status: 'handed-over',
    by: ['house', 'sign'],
  })
})

it('hands on by way of others, as long as each hands over to the next', async () => {
  const between = async (...handovers: readonly Block[]) =>
    (
      await custodyOf(
        '',
        placed('house'),
        placed('find', 'after: [house]'),
        placed('sign', 'after: [find]'),
        placed('home', 'after: [sign]\nends: yes'),
        must('house', 'shelter'),
        must('home', 'family'),
        ...handovers,
      )
    ).passes[0]
  const first = says('first', 'house', 'handover: { from: shelter, to: ngo }')
  const second = says('second', 'find', 'handover: { from: ngo, to: police@TH }')
  const third = says('third', 'sign', 'handover: { from: police@TH, to: family }')

  expect(await between(first, second, third)).toMatchObject({
    status: 'handed-over',
    by: ['house', 'find', 'sign'],
  })
  expect((await between(first, third))?.status).toBe('broken')
  expect((await between(first, second))?.status).toBe('broken')
})

it('a handover in a step that does not come between, in this case, makes no chain', async () => {
  const blocks = [
    placed('house'),
    placed('sign', 'after: [house]'),
    placed('home', 'after: [house, { step: sign, when: { adult: yes } }]\nends: yes'),
    must('house', 'shelter'),
    must('sign', 'shelter', 'handover: { to: family }'),
    must('home', 'family'),
  ]

  const adult = await custodyOf('adult=yes', ...blocks)
  const child = await custodyOf('adult=no', ...blocks)

  expect(adult.passes.map(passInWords)).toEqual(['house → home handed-over [sign]'])
  expect(child.passes.map(passInWords)).toEqual(['house → home broken []'])
})

it('bodies whose country is not known make it unknown whether the chain holds', async () => {
  const blocks = [
    placed('house'),
    placed('home', 'after: [house]\nends: yes'),
    must('house', 'shelter', 'handover: { to: guard@TH }'),
    must('home', 'guard@destination'),
  ]

  const open = await custodyOf('', ...blocks)
  const there = await custodyOf('destination=TH', ...blocks)
  const elsewhere = await custodyOf('destination=LA', ...blocks)

  expect(open.passes).toMatchObject([{ status: 'unknown', needs: ['destination'] }])
  expect(there.passes).toMatchObject([{ status: 'handed-over' }])
  expect(elsewhere.holes.map(inWords)).toEqual(['no-handover house → home: shelter → guard@LA'])
})

it('two steps of care side by side have one holder', async () => {
  const two = await custodyOf(
    '',
    placed('house'),
    placed('move'),
    placed('close', 'after: [house, move]\nends: yes'),
    must('house', 'shelter'),
    must('move', 'ngo'),
  )

  expect(two.holes.map(inWords)).toEqual(['two-holders house → move: shelter → ngo'])
})

it('a procedure ends in somebody’s care, or says that it ends', async () => {
  const lost = await custodyOf(
    'adult=no',
    placed('house'),
    placed('close', 'after: [house]\nends: yes\nwhen: { adult: yes }'),
    must('house', 'shelter'),
  )
  const open = await custodyOf(
    '',
    placed('house'),
    placed('close', 'after: [house]\nends: yes\nwhen: { adult: yes }'),
    must('house', 'shelter'),
  )

  expect(lost.holes).toMatchObject([{ kind: 'dropped', step: 'house', facts: ['adult'] }])
  expect(lost.holes.map(inWords)).toEqual(['dropped house: shelter'])
  expect(open.holes).toEqual([])
})
