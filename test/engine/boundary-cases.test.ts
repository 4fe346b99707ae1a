import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boundaryCases } from '../../src/engine/verify/boundary-cases.ts'
import type { CaseFacts } from '../../src/rulebook/case-facts.ts'
import type { Condition } from '../../src/rulebook/condition.ts'
import { evaluate } from '../../src/rulebook/evaluate.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { isReadOnce, variablesIn } from '../../src/rulebook/variables-in.ts'
import { condition, VARIABLES as ANY_VARIABLES } from './arbitrary-rulebook.ts'
import { names, nameVariable, numbers, numberVariable } from './rulebook-of.ts'
import { RUNS, TIMEOUT } from './runs.ts'

const VARIABLES = variablesById([
  numberVariable('age', 0, 131, 1),
  nameVariable('destination', ['KH', 'LA', 'MM', 'TH']),
  nameVariable('origin', ['KH', 'LA', 'MM', 'TH']),
])

const minor: Condition = { kind: 'in', variable: 'age', values: numbers(0, 18) }
const fromLaos: Condition = { kind: 'in', variable: 'origin', values: names('LA') }

function casesOf(one: Condition): readonly CaseFacts[] {
  return boundaryCases(one, VARIABLES).flatMap(({ cases }) => cases)
}

/** The same as plain objects: a list does not tell maps apart when asked what it contains. */
function plain(cases: readonly CaseFacts[]) {
  return cases.map((facts): unknown => Object.fromEntries(facts))
}

it.each([
  { what: 'no age', facts: {} },
  { what: 'the first age', facts: { age: numbers(0, 1) } },
  { what: 'the age before the threshold', facts: { age: numbers(17, 18) } },
  { what: 'the age at it', facts: { age: numbers(18, 19) } },
  { what: 'the last age', facts: { age: numbers(130, 131) } },
  { what: 'a range up to it', facts: { age: numbers(0, 18) } },
  { what: 'a range from it', facts: { age: numbers(18, 131) } },
  { what: 'a range across it', facts: { age: numbers(17, 19) } },
])('a threshold is tried with $what', ({ facts }) => {
  expect(plain(casesOf(minor))).toContainEqual(facts)
})

it('a list of names is tried with a member, with others, and with none', () => {
  const tried = plain(casesOf(fromLaos))

  for (const facts of [{}, ...['KH', 'LA', 'TH'].map((code) => ({ origin: names(code) }))]) {
    expect(tried).toContainEqual(facts)
  }
})

it('what stands beside a test is tried open, and so that the test decides', () => {
  const tried = plain(casesOf({ kind: 'all', of: [minor, fromLaos] }))

  expect(tried).toContainEqual({ age: numbers(17, 18) })
  expect(tried).toContainEqual({ age: numbers(17, 18), origin: names('LA') })
  expect(tried).toContainEqual({ age: numbers(18, 19), origin: names('LA') })
})

it('what stands beside a test in an alternative is tried where it is false', () => {
  const tried = plain(casesOf({ kind: 'any', of: [minor, fromLaos] }))

  expect(tried).toContainEqual({ age: numbers(0, 1), origin: names('KH') })
  expect(tried).toContainEqual({ age: numbers(18, 19), origin: names('LA') })
})

// Myanmar is neither the first nor the last country, which are tried of any list.
it('a variable is tried with the value of that which it is compared with, and with others', () => {
  const toMyanmarFromThere: Condition = {
    kind: 'all',
    of: [
      { kind: 'in', variable: 'destination', values: names('MM') },
      { kind: 'same', left: 'destination', right: 'origin' },
    ],
  }

  const tried = plain(casesOf(toMyanmarFromThere))

  expect(tried).toContainEqual({ destination: names('MM'), origin: names('MM') })
  expect(tried).toContainEqual({ destination: names('MM'), origin: names('TH') })
})

it('whatever a condition tests once is seen to decide it', TIMEOUT, () => {
  const variables = variablesById(ANY_VARIABLES)

  fc.assert(
    fc.property(condition.filter(isReadOnce), (one) => {
      const deciding = boundaryCases(one, variables).filter(({ cases }) => {
        const truths = cases.map((facts) => evaluate(one, facts))
        return truths.includes('holds') && truths.includes('fails')
      })

      expect(new Set(deciding.map(({ variable }) => variable))).toEqual(new Set(variablesIn(one)))
    }),
    { numRuns: RUNS },
  )
})
