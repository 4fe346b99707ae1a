import { expect, it } from 'vitest'
import { factDomain, variablesOf, valuesOf } from '../../../src/rulebook/notation/fact-domain.ts'
import { age, consent, exploitation, origin, residence, sex, transit, weight } from './facts.ts'

it('a fact that may be undetermined has a mark beside its values', () => {
  expect(variablesOf(sex)).toEqual([
    {
      id: 'sex',
      fact: 'sex',
      domain: { kind: 'names', names: ['female', 'male', 'other'] },
      step: null,
    },
    {
      id: 'sex/undetermined',
      fact: 'sex',
      domain: { kind: 'names', names: ['no', 'yes'] },
      step: null,
    },
  ])
})

it('each member of a set is a variable, marks included', () => {
  const marked = factDomain({
    id: 'exploitation',
    type: 'set',
    values: ['sexual', 'begging'],
    ofCountries: false,
    range: null,
    mayBeUndetermined: true,
  })

  expect(variablesOf(exploitation).map(({ id }) => id)).toEqual([
    'exploitation/begging',
    'exploitation/sexual',
  ])
  expect(variablesOf(marked).map(({ id }) => id)).toEqual([
    'exploitation/begging',
    'exploitation/begging/undetermined',
    'exploitation/sexual',
    'exploitation/sexual/undetermined',
  ])
})

it.each([
  { fact: age, from: 0, to: 121, step: 1 },
  { fact: weight, from: 0, to: 2.1, step: 0.1 },
])('the values of $fact.id end one step after the last', ({ fact, from, to, step }) => {
  expect(valuesOf(fact)).toEqual({ kind: 'numbers', intervals: [{ from, to }] })
  expect(variablesOf(fact)[0]?.step).toBe(step)
})

it('a boolean is yes or no', () => {
  expect(valuesOf(consent)).toEqual({ kind: 'names', names: ['no', 'yes'] })
})

it('a country has every code, and the values beside them', () => {
  expect(origin.names).toContain('NO')
  expect(origin.names).not.toContain('none')
  expect(residence.names).toEqual([...origin.names, 'none'])
})

it('a set of countries has a variable for every country', () => {
  expect(variablesOf(transit).map(({ id }) => id)).toEqual(
    origin.names.map((code) => `transit/${code}`),
  )
})
