import fc from 'fast-check'
import { expect, it } from 'vitest'
import { build } from '../../src/build/build.ts'
import { inProcedureOrder } from '../../src/compile/procedure-order.ts'
import type { ProcedureStep } from '../../src/document/instrument.ts'
import type { Rulebook } from '../../src/rulebook/rulebook.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import { rulebookOf } from '../kit/shipped-rulebook.ts'
import { ruleInWords } from './in-words.ts'
import { clause, instrument, placedStep, type Block, type Keys } from './library.ts'
import { directory, vocabulary } from './vocabulary.ts'

/** The vocabulary with steps enough for an order. */
const manySteps: readonly SourceText[] = [
  ...vocabulary.filter(({ file }) => !file.endsWith('/steps.yaml')),
  {
    file: 'rules/vocabulary/steps.yaml',
    text: `remit: 1
phases: [{ id: return, label: Return }]
steps:
${['a', 'b', 'c', 'd'].map((id) => `  - { id: ${id}, label: ${id}, phase: return, tasks: [{ id: do, label: Do }], expects: [who] }\n`).join('')}`,
  },
  ...directory,
]

function book(head: Keys, ...blocks: readonly Block[]): Rulebook {
  return rulebookOf([...manySteps, instrument('sop', head, ...blocks)])
}

const scope = { destination: 'TH' }

it('a document without step blocks has no procedure', () => {
  expect(book({}, clause('c', { step: 'a', duty: 'must', who: 'ngo' })).procedures).toEqual([])
})

it('keeps every key of a step', () => {
  const { procedures } = book(
    { basis: 'secondary' },
    placedStep('a', { checklist: ['food', 'water'], forms: ['file'], issues: ['passport'] }),
    placedStep('b', { after: ['a'], ends: true }),
  )

  expect(procedures).toEqual([
    {
      instrument: 'sop',
      basis: 'secondary',
      rule: null,
      steps: [
        {
          id: 'sop/procedure/a',
          step: 'a',
          after: [],
          rule: null,
          checklist: ['food', 'water'],
          forms: ['file'],
          issues: ['passport'],
          ends: false,
        },
        {
          id: 'sop/procedure/b',
          step: 'b',
          after: [{ step: 'a', rule: null }],
          rule: null,
          checklist: [],
          forms: [],
          issues: [],
          ends: true,
        },
      ],
    },
  ])
})

it('without a condition of its own a step goes by the scope, and a link holds always', () => {
  const { procedures, rules } = book({ scope }, placedStep('a'), placedStep('b', { after: ['a'] }))

  expect(procedures).toMatchObject([
    {
      rule: 'sop/procedure',
      steps: [
        { rule: 'sop/procedure' },
        { rule: 'sop/procedure', after: [{ step: 'a', rule: null }] },
      ],
    },
  ])
  expect(rules.map(({ id, clause: of }) => [id, of])).toEqual([['sop/procedure', 'sop/procedure']])
})

it('the conditions of steps and links are rules, on top of the scope', () => {
  const rulebook = book(
    { scope },
    placedStep('a'),
    placedStep('b', {
      when: { consent: true },
      after: [{ step: 'a', when: { age: '< 18' } }],
    }),
  )

  expect(rulebook.procedures[0]?.steps[1]).toMatchObject({
    rule: 'sop/procedure/b',
    after: [{ step: 'a', rule: 'sop/procedure/b/after/a' }],
  })
  expect(ruleInWords(rulebook, 'sop/procedure')).toBe('destination TH')
  expect(ruleInWords(rulebook, 'sop/procedure/b')).toBe('consent yes and destination TH')
  expect(ruleInWords(rulebook, 'sop/procedure/b/after/a')).toBe('age [0, 18) and destination TH')
  expect(new Set(rulebook.rules.map((rule) => rule.clause))).toEqual(
    new Set(['sop/procedure', 'sop/procedure/b']),
  )
})

it.each([
  {
    after: [
      { step: 'a', when: { age: '< 12' } },
      { step: 'a', when: { age: '>= 60' } },
    ],
    rule: 'sop/procedure/b/after/a',
    means: 'age [0, 12) [60, 121)',
  },
  {
    after: [{ step: 'a', when: { age: '< 12' } }, 'a'],
    rule: null,
    means: 'no rule sop/procedure/b/after/a',
  },
])('a step named twice comes first where one of its links says so: $means', (given) => {
  const rulebook = book({}, placedStep('a'), placedStep('b', { after: given.after }))

  expect(rulebook.procedures[0]?.steps[1]?.after).toEqual([{ step: 'a', rule: given.rule }])
  expect(ruleInWords(rulebook, 'sop/procedure/b/after/a')).toBe(given.means)
})

it('a link to a step without a place says nothing of the order', () => {
  const { procedures } = book({}, placedStep('b', { after: ['a', 'c'] }), placedStep('c'))

  expect(procedures[0]?.steps.map(({ step, after }) => [step, after])).toEqual([
    ['c', []],
    ['b', [{ step: 'c', rule: null }]],
  ])
})

it('steps stand after all that come first, and as written where that leaves a choice', () => {
  const { procedures } = book(
    {},
    placedStep('d', { after: ['b'] }),
    placedStep('c'),
    placedStep('b', { after: [{ step: 'a', when: { age: '< 18' } }] }),
    placedStep('a'),
  )

  expect(procedures[0]?.steps.map(({ step }) => step)).toEqual(['c', 'a', 'b', 'd'])
})

it('a step is cited where its block stands', () => {
  const { citations } = book({}, placedStep('a'), placedStep('b'))

  expect(citations).toMatchObject({
    'sop/procedure/a': { file: 'mous/sop.md', heading: ['Procedure'] },
    'sop/procedure/b': { file: 'mous/sop.md', heading: ['Procedure'] },
  })
  expect(citations['sop/procedure/b']?.line).toBeGreaterThan(
    citations['sop/procedure/a']?.line ?? 0,
  )
})

const tangled = {
  origin: { 'same-as': 'nationality' },
  destination: { 'differs-from': 'origin' },
  here: { 'same-as': 'destination' },
}

it.each<{ name: string; head: Keys; keys: Keys; heading: string }>([
  { name: 'a step', head: {}, keys: { when: tangled }, heading: 'second' },
  { name: 'the scope, at the first step', head: { scope: tangled }, keys: {}, heading: 'first' },
])('a condition of $name that has no exact form is reported', ({ head, keys, heading }) => {
  const sop = instrument(
    'sop',
    head,
    { ...placedStep('a'), heading: 'first' },
    { ...placedStep('b', { ...keys, ends: true }), heading: 'second' },
  )

  const { diagnostics } = build([...manySteps, sop], 'sha256:test')

  expect(diagnostics.filter(({ code }) => code === 'compile/not-exact')).toMatchObject([
    { heading: [heading] },
  ])
})

/** Steps that come after some of those of a smaller number, written in any order. */
const anyProcedure = fc
  .integer({ min: 1, max: 12 })
  .chain((count) =>
    fc.record({
      links: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 30 }),
      written: fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
    }),
  )
  .map(({ links, written }) =>
    written.map((number): ProcedureStep => {
      const first = links.flatMap(([a, b]) =>
        Math.max(a, b) === number && a !== b ? [Math.min(a, b)] : [],
      )
      return stepAfter(number, first)
    }),
  )

function stepAfter(number: number, first: readonly number[]): ProcedureStep {
  const word = (value: number) => ({
    value: String(value),
    span: { file: 'sop.md', start: 0, end: 0 },
  })
  return {
    place: { file: 'sop.md', heading: [], line: 1, opening: word(0).span },
    step: word(number),
    after: first.map((one) => ({ step: word(one), when: undefined })),
    when: undefined,
    checklist: [],
    forms: [],
    issues: [],
    ends: false,
  }
}

it('every step stands after those that come first, and is not put off without need', () => {
  fc.assert(
    fc.property(anyProcedure, (steps) => {
      const ordered = inProcedureOrder(steps)

      expect(new Set(ordered)).toEqual(new Set(steps))
      for (const [place, step] of ordered.entries()) {
        const before = ordered.slice(0, place)
        const first = step.after.map((link) => link.step.value)
        expect(before.map((one) => one.step.value)).toEqual(expect.arrayContaining(first))
        // Who is written earlier than the neighbour stands later only to wait for it.
        const neighbour = before.at(-1)
        if (neighbour !== undefined && steps.indexOf(step) < steps.indexOf(neighbour)) {
          expect(first).toContain(neighbour.step.value)
        }
      }
    }),
  )
})
