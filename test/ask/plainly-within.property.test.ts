import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainlyWithin } from '../../src/ask/plainly-within.ts'
import type { Condition } from '../../src/rulebook/condition.ts'
import { evaluate } from '../../src/rulebook/evaluate.ts'
import { nameSet } from '../../src/rulebook/value-set.ts'

const VALUES = ['a', 'b', 'c']
const VARIABLES = ['x', 'y', 'z']

const leaf = (variable: string): fc.Arbitrary<Condition> =>
  fc.subarray(VALUES, { minLength: 1, maxLength: 2 }).map((names) => ({
    kind: 'in',
    variable,
    values: nameSet(names),
  }))

/** Leaves of different variables, joined in one way and then perhaps in the other. */
const condition: fc.Arbitrary<Condition> = fc
  .tuple(fc.constantFrom('all', 'any'), leaf('x'), leaf('y'), leaf('z'), fc.nat(4))
  .map(([kind, x, y, z, shape]): Condition => {
    const other = kind === 'all' ? 'any' : 'all'
    const shapes: readonly Condition[] = [
      { kind: 'always' },
      x,
      { kind, of: [x, y] },
      { kind, of: [x, y, z] },
      { kind, of: [x, { kind: other, of: [y, z] }] },
    ]
    return shapes[shape] ?? x
  })

const cases = VALUES.flatMap((x) => VALUES.flatMap((y) => VALUES.map((z) => [x, y, z] as const)))

function holds(of: Condition, values: readonly string[]): boolean {
  const facts = new Map(VARIABLES.map((id, at) => [id, nameSet([values[at] ?? ''])]))
  return evaluate(of, facts) === 'holds'
}

it('what is read off the form of two conditions is what trying every case says', () => {
  fc.assert(
    fc.property(condition, condition, (a, b) => {
      const within = cases.every((values) => !holds(a, values) || holds(b, values))
      const told = plainlyWithin(a, b)
      expect([within, undefined]).toContain(told)
    }),
    { numRuns: 2000 },
  )
})

it('of conjunctions and disjunctions of leaves it is always told', () => {
  fc.assert(
    fc.property(leaf('x'), leaf('y'), leaf('x'), leaf('y'), (a, b, x, y) => {
      const given: Condition = { kind: 'all', of: [a, b] }
      expect(plainlyWithin(given, { kind: 'all', of: [x, y] })).toBeDefined()
      expect(plainlyWithin(given, { kind: 'any', of: [x, y] })).toBeDefined()
    }),
  )
})
