import { expect, it } from 'vitest'
import { pseudoRandom } from '../../src/engine/verify/pseudo-random.ts'
import { randomCases } from '../../src/engine/verify/random-cases.ts'
import type { Condition } from '../../src/rulebook/condition.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { names, nameVariable, numbers, numberVariable } from './rulebook-of.ts'

const VARIABLES = variablesById([
  numberVariable('age', 0, 131, 1),
  nameVariable('consent', ['no', 'yes']),
  nameVariable('origin', ['KH', 'LA', 'TH']),
])

const CONDITIONS: readonly Condition[] = [
  { kind: 'in', variable: 'age', values: numbers(0, 18) },
  { kind: 'in', variable: 'origin', values: names('LA') },
]

const cases = randomCases(CONDITIONS, VARIABLES, 100, pseudoRandom(7))

it('every other case gives every variable that is tested, and no other', () => {
  const full = cases.filter((_, i) => i % 2 === 0)

  expect(new Set(full.map((facts) => [...facts.keys()].join()))).toEqual(new Set(['age,origin']))
})

it('the others leave out some, give some, and know some as a range', () => {
  const partial = cases.filter((_, i) => i % 2 === 1)
  const widths = partial
    .flatMap((facts) => facts.get('age') ?? [])
    .flatMap((age) => (age.kind === 'numbers' ? age.intervals : []))
    .map(({ from, to }) => to - from)

  expect(partial.some((facts) => facts.size === 0)).toBe(true)
  expect(partial.some((facts) => facts.size === 1)).toBe(true)
  expect(partial.some((facts) => facts.size === 2)).toBe(true)
  expect(widths.some((width) => width === 1)).toBe(true)
  expect(widths.some((width) => width > 1)).toBe(true)
})

it('the same seed makes the same cases, another seed others', () => {
  const again = (seed: number) => randomCases(CONDITIONS, VARIABLES, 100, pseudoRandom(seed))

  expect(again(7)).toEqual(cases)
  expect(again(8)).not.toEqual(cases)
})
