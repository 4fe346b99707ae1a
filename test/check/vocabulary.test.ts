import { expect, it } from 'vitest'
import { findingsAlone } from '../kit/check-text.ts'

const facts = (...lines: readonly string[]) =>
  findingsAlone({
    'rules/vocabulary/facts.yaml': [
      'remit: 1',
      'facts:',
      ...lines.map((line) => `  - ${line}`),
    ].join('\n'),
  }).map(({ code, marked }) => [code, marked])

const fact = (keys: string): string => `{ id: f, label: L, question: Q, sensitivity: 1, ${keys} }`

it.each([
  ['type: number, range: "0..120", typical: 30', []],
  ['type: number, range: "0..120", typical: 130', [['check/out-of-range', '130']]],
  ['type: enum, values: [a, b], typical: c', [['check/unknown-value', 'c']]],
  ['type: set, values: [a, b], typical: [a, c]', [['check/unknown-value', 'c']]],
  ['type: country, values: [none], typical: none', []],
  ['type: country, typical: THA', [['check/unknown-value', 'THA']]],
  ['type: boolean, typical: yes', []],
])('%s: the typical value', (keys, found) => {
  expect(facts(fact(keys))).toEqual(found)
})

it.each([
  ['type: number, range: "0..120", bands: [0, 18, 60]', []],
  ['type: number, range: "0..120", bands: [12, 18]', [['check/wrong-band', '12']]],
  ['type: number, range: "0..120", bands: [0, 18, 18]', [['check/wrong-band', '18']]],
  ['type: number, range: "0..120", bands: [0, 121]', [['check/wrong-band', '121']]],
  ['type: country, values: [none], bands: [LA, none]', []],
  ['type: country, bands: [LA, XX]', [['check/wrong-band', 'XX']]],
  ['type: boolean, bands: [0]', [['check/wrong-band', '0']]],
])('%s: bands', (keys, found) => {
  expect(facts(fact(keys))).toEqual(found)
})

it.each([
  ['type: enum, values: [a, b, a]', [['check/duplicate-id', 'a']]],
  ['type: enum, values: [a, undetermined]', [['check/reserved-word', 'undetermined']]],
  ['type: number, range: "3..1"', [['check/empty-domain', 'f']]],
])('%s', (keys, found) => {
  expect(facts(fact(keys))).toEqual(found)
})

it('a fact that is there twice is reported with the first', () => {
  const found = facts(fact('type: boolean'), fact('type: boolean'))

  expect(found).toEqual([['check/duplicate-id', 'f']])
})

it('tasks need names of their own within a step, not among steps', () => {
  const step = (id: string, tasks: string): string =>
    `  - { id: ${id}, label: L, phase: p, tasks: [${tasks}], expects: [] }`
  const text = [
    'remit: 1',
    'phases: [{ id: p, label: P }]',
    'steps:',
    step('one', '{ id: ask, label: A }, { id: ask, label: B }'),
    step('two', '{ id: ask, label: A }'),
  ].join('\n')

  expect(findingsAlone({ 'rules/vocabulary/steps.yaml': text })).toMatchObject([
    { code: 'check/duplicate-id', message: 'the task `ask` of `one` is already defined' },
  ])
})

const roles = (...lines: readonly string[]) =>
  findingsAlone({
    'rules/vocabulary/roles.yaml': [
      'remit: 1',
      'roles:',
      ...lines.map((line) => `  - { label: L, kind: k, ${line} }`),
    ].join('\n'),
  }).map(({ code, marked }) => [code, marked])

it.each([
  ['a family of itself', ['id: a, members: [a]'], [['check/circular-family', 'a']]],
  [
    'families of each other',
    ['id: a, members: [b]', 'id: b, members: [a]'],
    [['check/circular-family', 'a']],
  ],
  ['a member that is no role', ['id: a, members: [b]'], [['check/unknown-role', 'b']]],
  ['a member twice', ['id: a, members: [b, b]', 'id: b'], [['check/listed-twice', 'b']]],
  ['a reserved name', ['id: nobody'], [['check/reserved-word', 'nobody']]],
])('%s', (_, lines, found) => {
  expect(roles(...lines)).toEqual(found)
})

it('the directory fills known roles, in countries that exist, for periods with a day in them', () => {
  const found = findingsAlone({
    'rules/vocabulary/roles.yaml':
      'remit: 1\nroles: [{ id: police, label: Police, kind: law-enforcement }]',
    'rules/agencies/TH.yaml': [
      'remit: 1',
      'country: TL',
      'agencies:',
      '  - id: rtp',
      '    name: Royal Thai Police',
      '    fills:',
      '      - { role: police, from: 2010-01-01, until: 2010-01-01 }',
      '      - { role: polcie }',
    ].join('\n'),
    'rules/agencies/KH.yaml': 'remit: 1\ncountry: XX\nagencies: []',
  })

  expect(found.map(({ code, marked }) => [code, marked])).toEqual([
    ['check/unknown-country', 'XX'],
    ['check/ends-before-start', '2010-01-01'],
    ['check/unknown-role', 'polcie'],
  ])
})

it.each([
  ['completes: shelter/house', []],
  ['completes: shelter', []],
  ['completes: sheltr', [['check/unknown-step', 'sheltr']]],
  ['completes: shelter/hose', [['check/unknown-task', 'hose']]],
  ['completes: the shelter', [['check/unreadable-step', 'the shelter']]],
])('an event that %s', (keys, found) => {
  const files = {
    'rules/vocabulary/events.yaml': `remit: 1\nevents: [{ id: e, label: E, ${keys} }]\n`,
    'rules/vocabulary/steps.yaml':
      'remit: 1\nphases: [{ id: p, label: P }]\nsteps: [{ id: shelter, label: S, phase: p, tasks: [{ id: house, label: H }], expects: [who] }]\n',
  }

  expect(findingsAlone(files).map(({ code, marked }) => [code, marked])).toEqual(found)
})

it('two events may complete one step, and two reasons may not have one id', () => {
  const files = {
    'rules/vocabulary/events.yaml': `remit: 1
events: [{ id: e, label: E, completes: shelter }, { id: f, label: F, completes: shelter }]
reasons: [{ id: r, label: R }, { id: r, label: R }]
`,
    'rules/vocabulary/steps.yaml':
      'remit: 1\nphases: [{ id: p, label: P }]\nsteps: [{ id: shelter, label: S, phase: p, tasks: [{ id: house, label: H }], expects: [who] }]\n',
  }

  expect(findingsAlone(files).map(({ code, marked }) => [code, marked])).toEqual([
    ['check/duplicate-id', 'r'],
  ])
})
