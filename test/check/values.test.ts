import { expect, it } from 'vitest'
import { findingsIn, markedBy } from '../kit/check-text.ts'
import { block, frontMatter, withDuty } from '../kit/documents.ts'

const inMou = (text: string) => findingsIn({ 'mous/example.md': text })
const when = (condition: string) => inMou(withDuty(`when: ${condition}`))

it.each([
  ['{ origin: LAO }', 'check/unknown-value', 'LAO'],
  ['{ origin: la }', 'check/unknown-value', 'la'],
  ['{ risk-on-return: [low, hihg] }', 'check/unknown-value', 'hihg'],
  ['{ risk-on-return: "> low" }', 'check/comparison-without-number', '"> low"'],
  ['{ consent-to-return: maybe }', 'check/unknown-value', 'maybe'],
  ['{ consent-to-return: 1 }', 'check/wrong-type', '1'],
  ['{ age: minor }', 'check/wrong-type', 'minor'],
  ['{ age: yes }', 'check/wrong-type', 'yes'],
  ['{ age: "under 18" }', 'check/unreadable-comparison', '"under 18"'],
  ['{ age: < 18 }', 'check/comparison-without-quotes', '< 18'],
  ['{ age: 121 }', 'check/out-of-range', '121'],
  ['{ age: "< 180" }', 'check/out-of-range', '"< 180"'],
  ['{ age: 17.5 }', 'check/off-step', '17.5'],
  ['{ age: "18..16" }', 'check/empty-range', '"18..16"'],
  ['{ consent-to-return: undetermined }', 'check/undetermined-not-allowed', 'undetermined'],
  ['{ exploitation: fishing }', 'check/set-without-includes', 'fishing'],
  ['{ exploitation: { includes: fisching } }', 'check/unknown-value', 'fisching'],
  ['{ transit: { includes-all: [LA, XX] } }', 'check/unknown-value', 'XX'],
  ['{ origin: { same-as: age } }', 'check/incomparable-facts', 'age'],
  ['{ origin: { differs-from: origin } }', 'check/incomparable-facts', 'origin'],
  ['{ transit: { same-as: exploitation } }', 'check/incomparable-facts', 'exploitation'],
])('%s: %s marks %s', (condition, code, marked) => {
  expect(when(condition)).toMatchObject([{ code, marked }])
})

it.each([
  '{ age: 18 }',
  '{ age: "18" }',
  '{ age: ["< 18", undetermined] }',
  '{ age: "0..119" }',
  '{ age: "..17" }',
  '{ consent-to-return: true }',
  '{ exploitation: { includes: [fishing, begging] } }',
  '{ transit: { includes-all: [LA, MM] } }',
  '{ nationality: none }',
  '{ nationality: { same-as: origin } }',
  '{ not: { any: [{ origin: LA }, { all: [{ age: ">= 18" }, { wish: stay }] }] } }',
])('%s is right', (condition) => {
  expect(when(condition)).toEqual([])
})

it.each([
  ['{ consent-to-return: [yes, no] }', true],
  ['{ age: ">= 0" }', true],
  ['{ age: ["< 18", ">= 18"] }', true],
  ['{ age: "> 0" }', false],
  ['{ risk-on-return: [low, medium] }', false],
  ['{ risk-on-return: [low, medium, high] }', true],
])('%s tests nothing: %s', (condition, testsNothing) => {
  const codes = when(condition).map(({ code }) => code)

  expect(codes).toEqual(testsNothing ? ['check/tests-nothing'] : [])
})

it('the help lists few values, and of many names the nearest', () => {
  expect(when('{ risk-on-return: none }')).toMatchObject([
    { help: 'its values are `high`, `low`, `medium`' },
  ])
  expect(when('{ exploitation: { includes: sexuel } }')).toMatchObject([
    { help: 'did you mean `sexual`?' },
  ])
})

const scenario = (given: string): string =>
  frontMatter() +
  block(
    `id: s\nas-of: 2026-06-01\ngiven: ${given}\nask: shelter\nexpect: [{ who: house, status: silent }]`,
    'scenario',
  )

it.each([
  ['{ age: 15, origin: LA, exploitation: [fishing], transit: { not: [VN] } }', []],
  ['{ age: "12..17" }', []],
  ['{ exploitation: { only: [fishing] } }', []],
  ['{ exploitation: fishing }', []],
  ['{ age: 150 }', ['150']],
  ['{ exploitation: { only: [fisching] } }', ['fisching']],
  ['{ origin: [LA, MM] }', ['[LA, MM]']],
  ['{ name: Somchai }', ['Somchai']],
])('of the case %s, %j is wrong', (given, marked) => {
  expect(inMou(scenario(given)).map((found) => found.marked)).toEqual(marked)
})

it.each([
  ['scope and when', '{ origin: LA }', 'when: { origin: MM }', ['MM']],
  ['when and unless', '', 'when: { origin: LA }\nunless: { origin: [LA, MM] }', ['[LA, MM]']],
  [
    'two parts of one condition',
    '',
    'when: { all: [{ age: "< 18" }, { age: ">= 18" }] }',
    ['">= 18"'],
  ],
  ['a term and a fact', '', 'when: { is: child, age: ">= 18" }', ['">= 18"']],
  ['a term and its opposite', '', 'when: { is: child, is-not: unaccompanied-child }', []],
  [
    'members of a set',
    '',
    'when: { transit: { includes: MM } }\nunless: { transit: { includes: [LA, MM] } }',
    ['{ includes: [LA, MM] }'],
  ],
  [
    'alternatives',
    '',
    'when: { any: [{ origin: LA }, { origin: MM }] }\nunless: { origin: LA }',
    [],
  ],
  ['undetermined beside values', '', 'when: { age: [5, undetermined] }\nunless: { age: 5 }', []],
  ['two facts', '', 'when: { origin: LA, nationality: MM }', []],
])('a contradiction between %s is marked', (_, scope, keys, marked) => {
  const files = { 'mous/example.md': withDuty(keys, { scope }) }

  expect(markedBy('check/contradiction', files)).toEqual(marked)
})
