import { Engine, type RuleProperties } from 'json-rules-engine'
import { expect, it } from 'vitest'
import { jsonRules } from '../../src/compile/index.ts'
import type { JsonRule } from '../../src/rulebook/json-rule.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { clause, compiledUnchecked, instrument, type Keys } from './library.ts'

function rulesFor(when?: Keys): readonly JsonRule[] {
  const duty = { step: 'escort', duty: 'must', who: 'ngo' }
  const block = clause('act', when === undefined ? duty : { ...duty, when })
  const { rules, variables } = compiledUnchecked(instrument('mou', {}, block))
  return jsonRules(rules, variablesById(variables))
}

/** Which of the two rules fire in a plain json-rules-engine. */
async function fired(when: Keys, facts: Record<string, unknown>): Promise<readonly string[]> {
  const rules = rulesFor(when) as readonly RuleProperties[]
  const engine = new Engine([...rules], { allowUndefinedFacts: true })
  const { events } = await engine.run({ always: true, ...facts })
  return events.map(({ type }) => type)
}

it('a condition becomes one rule that fires when it holds and one when it fails', () => {
  expect(rulesFor({ age: '< 18', consent: 'yes' })).toEqual([
    {
      name: 'mou#act#holds',
      conditions: {
        all: [
          {
            all: [
              { fact: 'age/min', operator: 'greaterThanInclusive', value: 0 },
              { fact: 'age/max', operator: 'lessThan', value: 18 },
            ],
          },
          { fact: 'consent', operator: 'equal', value: 'yes' },
        ],
      },
      event: { type: 'holds', params: { rule: 'mou#act' } },
    },
    {
      name: 'mou#act#fails',
      conditions: {
        any: [
          {
            all: [
              { fact: 'age/min', operator: 'greaterThanInclusive', value: 18 },
              { fact: 'age/max', operator: 'lessThan', value: 121 },
            ],
          },
          { fact: 'consent', operator: 'equal', value: 'no' },
        ],
      },
      event: { type: 'fails', params: { rule: 'mou#act' } },
    },
  ])
})

it('several intervals are any of them', () => {
  const [holds] = rulesFor({ age: ['< 5', '>= 60'] })

  expect(holds?.conditions).toMatchObject({
    any: [{ all: [{ value: 0 }, { value: 5 }] }, { all: [{ value: 60 }, { value: 121 }] }],
  })
})

it('all countries but some are those that are known and not among them', () => {
  const [holds, fails] = rulesFor({ not: { origin: ['LA', 'MM'] } })

  expect(holds?.conditions).toEqual({
    all: [
      { fact: 'origin/known', operator: 'equal', value: true },
      { fact: 'origin', operator: 'notIn', value: ['LA', 'MM'] },
    ],
  })
  expect(fails?.conditions).toEqual({
    all: [{ fact: 'origin', operator: 'in', value: ['LA', 'MM'] }],
  })
})

it('what always holds, or never, has one rule, which always fires', () => {
  const conditions = { all: [{ fact: 'always', operator: 'equal', value: true }] }

  expect(rulesFor()).toMatchObject([{ name: 'mou#act#holds', conditions }])
  expect(rulesFor({ age: '< 18', not: { age: '< 18' } })).toMatchObject([
    { name: 'mou#act#fails', conditions },
  ])
})

const LA = { origin: 'LA', 'origin/known': true }
const TH = { origin: 'TH', 'origin/known': true }
const nationalTH = { nationality: 'TH', 'nationality/known': true }

it.each<{ when: Keys; facts: Record<string, unknown>; fires: readonly string[] }>([
  { when: { not: { origin: 'LA' } }, facts: {}, fires: [] },
  { when: { not: { origin: 'LA' } }, facts: LA, fires: ['fails'] },
  { when: { not: { origin: 'LA' } }, facts: TH, fires: ['holds'] },
  { when: { nationality: { 'same-as': 'origin' } }, facts: {}, fires: [] },
  { when: { nationality: { 'same-as': 'origin' } }, facts: LA, fires: [] },
  {
    when: { nationality: { 'same-as': 'origin' } },
    facts: { ...LA, ...nationalTH },
    fires: ['fails'],
  },
  {
    when: { nationality: { 'same-as': 'origin' } },
    facts: { ...TH, ...nationalTH },
    fires: ['holds'],
  },
  { when: { nationality: { 'differs-from': 'origin' } }, facts: nationalTH, fires: [] },
  { when: { age: '< 18' }, facts: { 'age/min': 0, 'age/max': 17 }, fires: ['holds'] },
  { when: { age: '< 18' }, facts: { 'age/min': 17, 'age/max': 18 }, fires: [] },
  { when: { age: '< 18' }, facts: { 'age/min': 18, 'age/max': 18 }, fires: ['fails'] },
  { when: { age: ['< 5', '60'] }, facts: { 'age/min': 5, 'age/max': 59 }, fires: ['fails'] },
  { when: { age: ['< 5', '60'] }, facts: { 'age/min': 4, 'age/max': 60 }, fires: [] },
  {
    when: { age: ['< 18', 'undetermined'] },
    facts: { 'age/undetermined': 'yes' },
    fires: ['holds'],
  },
  { when: { age: '< 18' }, facts: { 'age/undetermined': 'yes' }, fires: [] },
  { when: { age: '>= 0' }, facts: {}, fires: ['holds'] },
])('$when given $facts fires $fires', async ({ when, facts, fires }) => {
  expect(await fired(when, facts)).toEqual(fires)
})
