import { expect, it } from 'vitest'
import type { Instrument } from '../../src/document/instrument.ts'
import { shapeInstrument } from '../../src/shape/index.ts'
import { HEAD, markdown, seen } from './read.ts'
import { unlocated } from './unlocated.ts'

function read(...lines: string[]) {
  const text = `${HEAD}\n# Escort\n\nThe words.\n\n\`\`\`responsibility\n${lines.join('\n')}\n\`\`\`\n`
  const { value, diagnostics } = shapeInstrument(markdown(text))
  return { found: seen(text, diagnostics), ...(unlocated(value) as Instrument) }
}

const BLOCK = [
  'step: a',
  'duty: must',
  'who: police',
  'within: 3 days',
  'when: { origin: LA }',
  'cases:',
]

it('makes a clause of each row, and none of the block', () => {
  const { found, clauses } = read(
    ...BLOCK,
    '  - { id: day, when: { age: 15 }, unless: { sex: male } }',
    '  - { id: night, who: army, within: none, step: [b, c] }',
  )

  expect(found).toEqual([])
  expect(clauses).toMatchObject([
    {
      id: 'escort.day',
      block: 'escort',
      steps: ['a'],
      who: { ref: 'police' },
      does: 'The words.',
      when: [{ fact: 'origin' }, { fact: 'age' }],
      unless: [{ fact: 'sex' }],
      within: [{ limit: '3 days' }],
    },
    {
      id: 'escort.night',
      block: 'escort',
      steps: ['b', 'c'],
      who: { ref: 'army' },
      when: [{ fact: 'origin' }],
      unless: [],
      within: [],
    },
  ])
})

it('says which keys a row has: its own and those of its block, without what it takes away', () => {
  const { clauses } = read(
    ...BLOCK,
    '  - { id: day, unless: { sex: male }, exclusively: no }',
    '  - { id: night, within: none }',
  )

  expect(clauses.map(({ keys }) => [...keys].sort())).toEqual([
    ['duty', 'exclusively', 'step', 'unless', 'when', 'who', 'within'],
    ['duty', 'step', 'when', 'who'],
  ])
})

it('may leave to the rows what a clause needs', () => {
  const { found, clauses } = read(
    'cases:',
    '  - { id: day, step: a, duty: must, who: police }',
    '  - { id: night, step: b, pays: { for: food, by: ngo } }',
  )

  expect(found).toEqual([])
  expect(clauses).toMatchObject([{ steps: ['a'] }, { steps: ['b'], duty: undefined }])
})

it.each([
  ['a row without id', '  - { who: army }', 'shape/missing-key { who: army }'],
  ['a row with a bad id', '  - { id: Night }', 'shape/bad-id Night'],
  ['an unknown key', '  - { id: night, whoo: army }', 'shape/unknown-key whoo'],
  ['a wrong value', '  - { id: night, duty: shall }', 'shape/not-one-of shall'],
  ['a condition taken away', '  - { id: night, when: none }', 'shape/wrong-type none'],
  ['a table in a table', '  - { id: night, cases: [] }', 'shape/unknown-key cases'],
  [
    'a duty left without a doer',
    '  - { id: night, who: none }',
    'shape/duty-and-who-together duty',
  ],
  ['a row that is no mapping', '  - night', 'shape/wrong-type night'],
])('%s is found', (_, row, expected) => {
  expect(read(...BLOCK, row).found).toEqual([expected])
})

it('says once what all rows lack', () => {
  const { found } = read('duty: must', 'who: police', 'cases: [{ id: a }, { id: b }, { id: c }]')

  expect(found).toEqual(['shape/missing-key ```responsibility'])
})

it('loses only the row that it cannot read', () => {
  const { clauses, unreadable } = read(
    ...BLOCK,
    '  - { id: day, duty: shall }',
    '  - { id: dusk, who: none }',
    '  - { id: night, whoo: army }',
  )

  expect(clauses).toMatchObject([{ id: 'escort.night', who: { ref: 'police' } }])
  expect(unreadable).toEqual(['escort.day', 'escort.dusk'])
})

it('loses all rows with a fault of the block', () => {
  const { clauses, unreadable } = read('basis: hearsay', ...BLOCK, '  - { id: day }')

  expect(clauses).toEqual([])
  expect(unreadable).toEqual(['escort'])
})

it('needs at least one row', () => {
  expect(read('step: a', 'deferred-to: law', 'cases: []').found).toEqual(['shape/empty cases'])
})
