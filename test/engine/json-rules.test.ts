import { Almanac, Engine } from 'json-rules-engine'
import { expect, it, vi } from 'vitest'
import { jsonRules } from '../../src/compile/json-rules.ts'
import { createJsonRules } from '../../src/engine/json-rules/create-json-rules.ts'
import type { Condition } from '../../src/rulebook/condition.ts'
import type { JsonRule } from '../../src/rulebook/json-rule.ts'
import { negate } from '../../src/rulebook/negate.ts'
import type { ValueSet } from '../../src/rulebook/value-set.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { names, nameVariable, numbers, numberVariable, rulebookOf, STEP } from './rulebook-of.ts'

const COUNTRIES = Array.from({ length: 26 }, (_, i) => `X${String.fromCharCode(65 + i)}`)

const VARIABLES = [
  numberVariable('age', 0, 131, 1),
  nameVariable('consent', ['no', 'yes']),
  nameVariable('constructor', ['no', 'yes']),
  nameVariable('destination', COUNTRIES),
  nameVariable('origin', COUNTRIES),
  numberVariable('share', 0, 1.1, 0.1),
  nameVariable('to-string', ['no', 'yes']),
]

type Given = Readonly<Record<string, ValueSet>>

/** What json-rules-engine says of one condition. */
async function truthOf(condition: Condition, given: Given) {
  const book = rulebookOf(VARIABLES, { rule: condition })
  const engine = createJsonRules(jsonRules(book.rules, variablesById(VARIABLES)), book)
  return (await engine.evaluate(STEP, new Map(Object.entries(given)))).get('rule')
}

const consents: Condition = { kind: 'in', variable: 'consent', values: names('yes') }
const minor: Condition = { kind: 'in', variable: 'age', values: numbers(0, 18) }
const notFromXA: Condition = {
  kind: 'in',
  variable: 'origin',
  values: names(...COUNTRIES.slice(1)),
}
const sameCountry: Condition = { kind: 'same', left: 'destination', right: 'origin' }
const otherCountry: Condition = { kind: 'differs', left: 'destination', right: 'origin' }

// json-rules-engine says of a missing fact that it is not in any list, differs
// from everything, and equals another missing fact.
it.each([
  { test: 'a name', condition: consents },
  { test: 'not a name', condition: negate(consents, variablesById(VARIABLES)) },
  { test: 'a number', condition: minor },
  { test: 'not a number', condition: negate(minor, variablesById(VARIABLES)) },
  { test: 'none of a few countries', condition: notFromXA },
  { test: 'one of a few countries', condition: negate(notFromXA, variablesById(VARIABLES)) },
  { test: 'the same country', condition: sameCountry },
  { test: 'another country', condition: otherCountry },
])('of a case of which nothing is known, $test is unknown', async ({ condition }) => {
  expect(await truthOf(condition, {})).toBe('unknown')
})

it.each([
  { origin: 'XA', truth: 'fails' },
  { origin: 'XB', truth: 'holds' },
])('any country but XA, with $origin: $truth', async ({ origin, truth }) => {
  expect(await truthOf(notFromXA, { origin: names(origin) })).toBe(truth)
})

it('of two countries of which one is known, neither the same nor another can be said', async () => {
  expect(await truthOf(sameCountry, { origin: names('XA') })).toBe('unknown')
  expect(await truthOf(otherCountry, { origin: names('XA') })).toBe('unknown')
})

it.each([
  { age: numbers(17, 18), truth: 'holds' },
  { age: numbers(18, 19), truth: 'fails' },
  { age: numbers(0, 18), truth: 'holds' },
  { age: numbers(18, 131), truth: 'fails' },
  { age: numbers(17, 19), truth: 'unknown' },
  { age: numbers(0, 131), truth: 'unknown' },
])('under 18, with $age.intervals: $truth', async ({ age, truth }) => {
  expect(await truthOf(minor, { age })).toBe(truth)
})

it.each([
  { share: numbers(0.2, 0.3), truth: 'holds' },
  { share: numbers(0.3, 0.4), truth: 'fails' },
  { share: numbers(0.1, 0.3), truth: 'holds' },
  { share: numbers(0.1, 0.4), truth: 'unknown' },
])('under 0.3 in steps of 0.1, with $share.intervals: $truth', async ({ share, truth }) => {
  const condition: Condition = { kind: 'in', variable: 'share', values: numbers(0, 0.3) }

  expect(await truthOf(condition, { share })).toBe(truth)
})

// json-rules-engine would take '12' for a number below 30.
it('a text where a number belongs is a fault of the program, not a small number', async () => {
  await expect(truthOf(minor, { age: names('12') })).rejects.toThrow('another type')
})

it('no is known, and not the same as not given', async () => {
  expect(await truthOf(consents, { consent: names('no') })).toBe('fails')
  expect(await truthOf(consents, { consent: names('no', 'yes') })).toBe('unknown')
})

it.each(['constructor', 'to-string'])('a fact may be called `%s`', async (variable) => {
  const condition: Condition = { kind: 'in', variable, values: names('yes') }

  expect(await truthOf(condition, {})).toBe('unknown')
  expect(await truthOf(condition, { [variable]: names('yes') })).toBe('holds')
})

it('a rule without conditions holds, and one that can never hold fails, if nothing is known', async () => {
  expect(await truthOf({ kind: 'always' }, {})).toBe('holds')
  expect(await truthOf({ kind: 'never' }, {})).toBe('fails')
})

// On one engine of json-rules-engine the second of two overlapping runs loses rules.
it('runs that overlap do not disturb each other', async () => {
  const conditions = Object.fromEntries(
    Array.from({ length: 30 }, (_, i): [string, Condition] => [
      `rule-${i}`,
      i % 2 ? minor : consents,
    ]),
  )
  const book = rulebookOf(VARIABLES, conditions)
  const engine = createJsonRules(jsonRules(book.rules, variablesById(VARIABLES)), book)
  const cases: Given[] = [
    { age: numbers(17, 18), consent: names('no') },
    { age: numbers(18, 19), consent: names('yes') },
    {},
  ]

  const together = await Promise.all(
    cases.map((given) => engine.evaluate(STEP, new Map(Object.entries(given)))),
  )

  const seen = together.map((truths) => [truths.get('rule-0'), truths.get('rule-1'), truths.size])
  expect(seen).toEqual([
    ['fails', 'holds', 30],
    ['holds', 'fails', 30],
    ['unknown', 'unknown', 30],
  ])
})

it('a rule that json-rules-engine loses is missed', async () => {
  const nothing = { results: [], failureResults: [], events: [], failureEvents: [] }
  const run = vi.spyOn(Engine.prototype, 'run')
  run.mockResolvedValue({ ...nothing, almanac: new Almanac() })

  const truth = truthOf(consents, {})

  await expect(truth).rejects.toThrow('lost 2 of 2 rules')
  run.mockRestore()
})

/** A json rule by hand, for a rule that is called `rule`. */
function byHand(name: string, conditions: unknown): JsonRule {
  return { name, conditions, event: { type: 'holds' } } as JsonRule
}

const consentIsYes = { fact: 'consent', operator: 'equal', value: 'yes' }

// All of these are true, or may be, if nothing is known.
it.each([
  { of: 'an empty `any`', conditions: { any: [] } },
  { of: 'an empty `all` within', conditions: { all: [consentIsYes, { all: [] }] } },
  { of: 'a `not`', conditions: { not: consentIsYes } },
  { of: 'a condition by reference', conditions: { condition: 'other' } },
  {
    of: 'an operator not used here',
    conditions: { all: [{ ...consentIsYes, operator: 'contains' }] },
  },
  { of: 'a path', conditions: { all: [{ ...consentIsYes, path: '$.length' }] } },
])('a json rule with $of is refused', ({ conditions }) => {
  const book = rulebookOf(VARIABLES, { rule: consents })

  expect(() => createJsonRules([byHand('rule#holds', conditions)], book)).toThrow('rule#holds')
})

it('a rule that both holds and fails is a fault of the program', async () => {
  const book = rulebookOf(VARIABLES, { rule: consents })
  const both = ['rule#holds', 'rule#fails'].map((name) => byHand(name, { all: [consentIsYes] }))

  const truths = createJsonRules(both, book).evaluate(STEP, new Map([['consent', names('yes')]]))

  await expect(truths).rejects.toThrow('both holds and fails')
})

it('a rule of the rulebook without json rules is a fault of the program', () => {
  expect(() => createJsonRules([], rulebookOf(VARIABLES, { rule: consents }))).toThrow(
    'no json rule for `rule`',
  )
})
