import { expect, it } from 'vitest'
import { ALWAYS, NEVER, type Condition } from '../../src/rulebook/condition.ts'
import { evaluate } from '../../src/rulebook/evaluate.ts'
import { simplify } from '../../src/rulebook/simplify.ts'
import { nameSet, numberSet } from '../../src/rulebook/value-set.ts'
import { isReadOnce, variablesIn } from '../../src/rulebook/variables-in.ts'
import { variables } from './small-world.ts'

const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
const origin = (...names: readonly string[]): Condition => ({
  kind: 'in',
  variable: 'origin',
  values: nameSet(names),
})
const ages = (from: number, to: number): Condition => ({
  kind: 'in',
  variable: 'age',
  values: numberSet([{ from, to }]),
})
const same: Condition = { kind: 'same', left: 'nationality', right: 'origin' }
const differs: Condition = { kind: 'differs', left: 'nationality', right: 'origin' }

it.each([
  { says: 'one of everything', condition: any(ages(0, 2), ages(2, 5)), simple: ALWAYS },
  { says: 'two at once', condition: all(origin('LA'), origin('TH')), simple: NEVER },
  {
    says: 'overlapping lists',
    condition: all(origin('LA', 'TH'), origin('TH', 'KH')),
    simple: origin('TH'),
  },
  {
    says: 'a list in pieces',
    condition: any(origin('TH'), origin('LA')),
    simple: origin('LA', 'TH'),
  },
  { says: 'nothing of all', condition: all(), simple: ALWAYS },
  { says: 'nothing of any', condition: any(), simple: NEVER },
  { says: 'the same and not the same', condition: all(same, differs), simple: NEVER },
  { says: 'the same or not the same', condition: any(same, differs), simple: ALWAYS },
  {
    says: 'what a test around it has settled',
    condition: all(origin('LA'), any(origin('LA'), ages(0, 2))),
    simple: origin('LA'),
  },
  {
    says: 'what a test around it has ruled out',
    condition: all(origin('LA'), any(origin('TH'), ages(0, 2))),
    simple: all(ages(0, 2), origin('LA')),
  },
  {
    says: 'an alternative that another covers',
    condition: any(origin('LA'), all(origin('LA'), ages(0, 2))),
    simple: origin('LA'),
  },
])('folds $says', ({ condition, simple }) => {
  expect(simplify(condition, variables)).toEqual(simple)
})

it('puts leaves before comparisons before junctions, leaves by variable', () => {
  const junction = any(ages(0, 1), origin('LA'))
  const consent: Condition = { kind: 'in', variable: 'consent', values: nameSet(['yes']) }

  expect(simplify(all(junction, same, consent), variables)).toEqual(all(consent, same, junction))
})

it('names each variable once, and says whether one is tested twice', () => {
  const once = all(ages(0, 2), same)
  const twice = all(origin('LA'), same)

  expect(variablesIn(once)).toEqual(['age', 'nationality', 'origin'])
  expect(isReadOnce(once)).toBe(true)
  expect(isReadOnce(twice)).toBe(false)
})

it.each([
  { known: numberSet([{ from: 0, to: 2 }]), truth: 'holds' },
  { known: numberSet([{ from: 1, to: 3 }]), truth: 'unknown' },
  { known: numberSet([{ from: 2, to: 3 }]), truth: 'fails' },
  { known: undefined, truth: 'unknown' },
])('age under 2 is $truth if $known.intervals is known', ({ known, truth }) => {
  const facts = new Map(known === undefined ? [] : [['age', known]])
  expect(evaluate(ages(0, 2), facts)).toBe(truth)
})

it.each([
  { nationality: ['LA'], origin: ['LA'], truth: 'holds' },
  { nationality: ['LA'], origin: ['TH'], truth: 'fails' },
  { nationality: ['LA', 'KH'], origin: ['TH'], truth: 'fails' },
  { nationality: ['LA', 'TH'], origin: ['TH'], truth: 'unknown' },
  { nationality: ['LA', 'TH'], origin: ['LA', 'TH'], truth: 'unknown' },
])('$nationality same as $origin: $truth', ({ nationality, origin: from, truth }) => {
  const facts = new Map([
    ['nationality', nameSet(nationality)],
    ['origin', nameSet(from)],
  ])
  expect(evaluate(same, facts)).toBe(truth)
})
