import { expect, it } from 'vitest'
import type { Vocabulary } from '../../src/document/vocabulary.ts'
import { shapeVocabulary } from '../../src/shape/index.ts'
import { GOOD } from './good.ts'
import { seen, yamlFile } from './read.ts'
import { unlocated } from './unlocated.ts'

const NAMES = [
  'facts',
  'steps',
  'roles',
  'costs',
  'documents',
  'events',
  'places',
  'terms',
] as const

const path = (name: string): string => `rules/vocabulary/${name}.yaml`

/** One file of the vocabulary, read. */
function read(name: string, text: string) {
  const { value, diagnostics } = shapeVocabulary([yamlFile(text, path(name))])
  return { found: seen(text, diagnostics), value: unlocated(value) as Vocabulary, diagnostics }
}

it('keeps every key of every file', () => {
  const { value, diagnostics } = shapeVocabulary(
    NAMES.map((name) => yamlFile(GOOD[name], path(name))),
  )

  expect(diagnostics).toEqual([])
  expect(unlocated(value)).toEqual({
    facts: [
      {
        id: 'age',
        label: { en: 'Age' },
        type: 'number',
        values: [],
        ofCountries: false,
        range: { from: 0, to: 120, step: 0.5 },
        unit: 'years',
        question: { en: 'How old?' },
        why: { en: 'Thresholds', th: 'เกณฑ์' },
        mayBeUndetermined: true,
        testimony: false,
        sensitivity: 2,
        typical: [30],
        bands: [0, 18],
      },
      {
        id: 'forms',
        label: { en: 'Forms' },
        type: 'set',
        values: [
          { id: 'sexual', label: { en: 'sexual' } },
          { id: 'begging', label: { en: 'begging for others' } },
        ],
        ofCountries: false,
        range: undefined,
        unit: undefined,
        question: { en: 'Which?' },
        why: undefined,
        mayBeUndetermined: false,
        testimony: false,
        sensitivity: 4,
        typical: ['sexual'],
        bands: [],
      },
      expect.objectContaining({ id: 'transit', type: 'set', ofCountries: true, values: [] }),
      expect.objectContaining({
        id: 'nationality',
        values: [{ id: 'none', label: { en: 'none' } }],
        bands: ['LA'],
      }),
    ],
    assumptions: [
      {
        id: 'young',
        never: expect.objectContaining({ kind: 'all' }) as unknown,
        why: { en: 'too young' },
      },
    ],
    phases: [{ id: 'protection', label: { en: 'Protection' } }],
    steps: [
      {
        id: 'shelter',
        label: { en: 'Shelter' },
        phase: 'protection',
        description: { en: 'A place.' },
        tasks: [
          { id: 'house', label: { en: 'House' }, bodies: 'one' },
          { id: 'feed', label: { en: 'Feed' }, bodies: 'many' },
        ],
        costs: ['food'],
        care: true,
        handover: false,
        expects: ['who', 'limit', 'pays', 'handover'],
      },
    ],
    roles: [
      { id: 'police', label: { en: 'Police' }, kind: 'law-enforcement', placed: true, members: [] },
      {
        id: 'officer',
        label: { en: 'Officer' },
        kind: 'law-enforcement',
        placed: false,
        members: ['police'],
      },
    ],
    costs: [
      { id: 'food', label: { en: 'food' }, members: [] },
      { id: 'needs', label: { en: 'needs' }, members: ['food'] },
    ],
    documents: [{ id: 'case-file', label: { en: 'case file' } }],
    events: [
      { id: 'arrival', label: { en: 'the arrival' }, completes: undefined },
      { id: 'placement', label: { en: 'the placement' }, completes: 'shelter/house' },
    ],
    intervals: [{ id: 'journey', label: { en: 'the journey' } }],
    places: [{ id: 'bridge', label: { en: 'the bridge' }, countries: ['LA', 'TH'] }],
    reasons: [{ id: 'no-place', label: { en: 'no place is free' } }],
    terms: [
      {
        id: 'child',
        label: { en: 'child' },
        means: expect.objectContaining({ fact: 'age' }) as unknown,
        why: { en: 'most texts' },
      },
    ],
    unreadable: [],
  })
})

it('takes a missing file for an empty list', () => {
  const { value, diagnostics } = shapeVocabulary([])

  expect(diagnostics).toEqual([])
  expect(Object.values<unknown>({ ...value })).toEqual(Array(13).fill([]))
})

it.each([
  ['fact', 'did you mean `facts.yaml`?'],
  [
    'people',
    'the files are `facts.yaml`, `steps.yaml`, `roles.yaml`, `costs.yaml`, `documents.yaml`, `events.yaml`, `places.yaml`, `terms.yaml`',
  ],
])('reports the file %s.yaml, which is none of the vocabulary', (name, help) => {
  const { diagnostics } = read(name, 'remit: 1\n')

  expect(diagnostics).toMatchObject([{ code: 'shape/unknown-file', help }])
})

const fact = (changes: string): string =>
  `remit: 1\nfacts:\n  - { id: good, type: boolean, label: A, question: B, sensitivity: 1 }\n  - { ${changes} }\n`

it.each([
  [
    'an enum without values',
    'id: a, type: enum, label: A, question: B, sensitivity: 1',
    'shape/missing-key a',
  ],
  [
    'a number without range',
    'id: a, type: number, label: A, question: B, sensitivity: 1',
    'shape/missing-key a',
  ],
  [
    'a set of nothing',
    'id: a, type: set, label: A, question: B, sensitivity: 1',
    'shape/missing-key a',
  ],
  [
    'a fact that nobody can ask for',
    'id: a, type: boolean, label: A, sensitivity: 1',
    'shape/missing-key a',
  ],
  [
    'an unknown type',
    'id: a, type: date, label: A, question: B, sensitivity: 1',
    'shape/not-one-of date',
  ],
  [
    'a sensitivity too high',
    'id: a, type: boolean, label: A, question: B, sensitivity: 6',
    'shape/out-of-range 6',
  ],
  [
    'a sensitivity between',
    'id: a, type: boolean, label: A, question: B, sensitivity: 1.5',
    'shape/wrong-type 1.5',
  ],
  [
    'a range in words',
    'id: a, type: number, range: adult, label: A, question: B, sensitivity: 1',
    'shape/bad-number-range adult',
  ],
  [
    'a label without English',
    'id: a, type: boolean, label: { th: A }, question: B, sensitivity: 1',
    'shape/missing-key label',
  ],
  ['a bad id', 'id: A B, type: boolean, label: A, question: B, sensitivity: 1', 'shape/bad-id A B'],
  [
    'a bad value',
    'id: a, type: enum, values: [X], label: A, question: B, sensitivity: 1',
    'shape/bad-id X',
  ],
])('of %s only that entry is lost', (_, entry, expected) => {
  const { found, value } = read('facts', fact(entry))

  expect(found).toEqual([expected])
  expect(value.facts).toMatchObject([{ id: 'good' }])
  expect(value.unreadable).toHaveLength(1)
})

it('keeps an entry with a key that it does not know', () => {
  const { found, value } = read(
    'facts',
    fact('id: a, type: boolean, label: A, question: B, sensitivity: 1, whi: C'),
  )

  expect(found).toEqual(['shape/unknown-key whi'])
  expect(value.facts).toMatchObject([{ id: 'good' }, { id: 'a' }])
})

it('reads the entries of a file that forgets its version', () => {
  const { found, value } = read('documents', 'documents: [{ id: a, label: A }]\n')

  expect(found).toEqual(['shape/missing-key documents'])
  expect(value.documents).toMatchObject([{ id: 'a' }])
})

it('reads nothing of a file in another version', () => {
  const { found, value } = read('documents', 'remit: 3\ndocuments: [{ id: a }]\n')

  expect(found).toEqual(['shape/unknown-version 3'])
  expect(value.documents).toEqual([])
})

it('reads labels by language', () => {
  const { value } = read(
    'documents',
    'remit: 1\ndocuments: [{ id: a, label: { en: Paper, th: กระดาษ } }]\n',
  )

  expect(value.documents).toEqual([{ id: 'a', label: { en: 'Paper', th: 'กระดาษ' } }])
})
