import { expect, it } from 'vitest'
import { COUNTRY_CODES } from '../../src/country/countries.ts'
import { createIndex } from '../../src/engine/index/create-index.ts'
import type { Condition } from '../../src/rulebook/condition.ts'
import { nameSet, type ValueSet } from '../../src/rulebook/value-set.ts'
import { names, nameVariable, numbers, numberVariable, rulebookOf, STEP } from './rulebook-of.ts'

const VARIABLES = [
  numberVariable('age', 0, 131, 1),
  nameVariable('consent', ['no', 'yes']),
  nameVariable('destination', COUNTRY_CODES),
  nameVariable('origin', COUNTRY_CODES),
]

/** What the index says of one condition. */
function truthOf(condition: Condition, facts: Readonly<Record<string, ValueSet>>) {
  return createIndex(rulebookOf(VARIABLES, { rule: condition }))
    .evaluate(STEP, new Map(Object.entries(facts)))
    .get('rule')
}

const minor: Condition = { kind: 'in', variable: 'age', values: numbers(0, 18) }

it.each([
  { known: 'the value before the threshold', age: numbers(17, 18), truth: 'holds' },
  { known: 'the value at it', age: numbers(18, 19), truth: 'fails' },
  { known: 'the first value of all', age: numbers(0, 1), truth: 'holds' },
  { known: 'the last value of all', age: numbers(130, 131), truth: 'fails' },
  { known: 'a range up to the threshold', age: numbers(0, 18), truth: 'holds' },
  { known: 'a range from it', age: numbers(18, 131), truth: 'fails' },
  { known: 'a range across it', age: numbers(17, 19), truth: 'unknown' },
])('under 18, with $known: $truth', ({ age, truth }) => {
  expect(truthOf(minor, { age })).toBe(truth)
})

it('an age not given is unknown, and so is the rule', () => {
  expect(truthOf(minor, {})).toBe('unknown')
})

it('a range with a gap is known as its parts are', () => {
  const middle: Condition = { kind: 'in', variable: 'age', values: numbers(12, 60) }
  const both: ValueSet = {
    kind: 'numbers',
    intervals: [
      { from: 0, to: 12 },
      { from: 60, to: 70 },
    ],
  }

  expect(truthOf(middle, { age: both })).toBe('fails')
})

it.each([
  { origin: ['KH'], truth: 'holds' },
  { origin: ['KH', 'LA'], truth: 'holds' },
  { origin: ['LA', 'TH'], truth: 'unknown' },
  { origin: ['TH', 'VN'], truth: 'fails' },
])('from Cambodia or Laos, where $origin is possible: $truth', ({ origin, truth }) => {
  const condition: Condition = { kind: 'in', variable: 'origin', values: names('KH', 'LA') }

  expect(truthOf(condition, { origin: nameSet(origin) })).toBe(truth)
})

it.each([
  { origin: ['LA'], destination: ['LA'], truth: 'holds' },
  { origin: ['LA'], destination: ['TH'], truth: 'fails' },
  { origin: ['LA', 'KH'], destination: ['TH'], truth: 'fails' },
  { origin: ['LA', 'KH'], destination: ['LA'], truth: 'unknown' },
])('the same country, $origin and $destination: $truth', ({ origin, destination, truth }) => {
  const condition: Condition = { kind: 'same', left: 'destination', right: 'origin' }

  expect(truthOf(condition, { origin: nameSet(origin), destination: nameSet(destination) })).toBe(
    truth,
  )
})

it('a rule whose decisive part is known is known, whatever is open', () => {
  const adultOrConsents: Condition = {
    kind: 'any',
    of: [
      { kind: 'in', variable: 'age', values: numbers(18, 131) },
      {
        kind: 'all',
        of: [
          { kind: 'in', variable: 'consent', values: names('yes') },
          { kind: 'in', variable: 'origin', values: names('LA') },
        ],
      },
    ],
  }

  expect(truthOf(adultOrConsents, { age: numbers(20, 21) })).toBe('holds')
  expect(truthOf(adultOrConsents, { age: numbers(17, 18), consent: names('no') })).toBe('fails')
  expect(truthOf(adultOrConsents, { age: numbers(17, 18), consent: names('yes') })).toBe('unknown')
})

it('rules without conditions hold and fail in every case', () => {
  expect(truthOf({ kind: 'always' }, {})).toBe('holds')
  expect(truthOf({ kind: 'never' }, {})).toBe('fails')
})

it('keeps apart more tests than a word has bits', () => {
  const conditions = Object.fromEntries(
    Array.from({ length: 100 }, (_, age): [string, Condition] => [
      `from-${String(age).padStart(3, '0')}`,
      { kind: 'in', variable: 'age', values: numbers(age + 1, 131) },
    ]),
  )

  const truths = createIndex(rulebookOf(VARIABLES, conditions)).evaluate(
    STEP,
    new Map([['age', numbers(40, 41)]]),
  )

  expect([...truths.values()]).toEqual([
    ...Array.from({ length: 40 }, () => 'holds'),
    ...Array.from({ length: 60 }, () => 'fails'),
  ])
})

it('a value of another type is a fault of the program', () => {
  expect(() => truthOf(minor, { age: names('17') })).toThrow('another type')
})

it('a step that the rulebook does not have is a fault of the program', () => {
  expect(() => createIndex(rulebookOf([], {})).evaluate('family-tracing', new Map())).toThrow(
    'no step `family-tracing`',
  )
})
