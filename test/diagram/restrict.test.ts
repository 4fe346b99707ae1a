import fc from 'fast-check'
import { expect, it } from 'vitest'
import { and } from '../../src/diagram/apply.ts'
import { evaluate } from '../../src/diagram/evaluate.ts'
import { literal } from '../../src/diagram/literal.ts'
import { cofactor, exists, restrict } from '../../src/diagram/restrict.ts'
import { support } from '../../src/diagram/support.ts'
import {
  ampleSpace,
  assignments,
  build,
  expression,
  isTrue,
  numRuns,
  range,
  sizes,
} from './functions.ts'

/** Sizes, and one of the variables. */
const withVariable = sizes.chain((ofSizes) =>
  fc.tuple(fc.constant(ofSizes), fc.nat(ofSizes.length - 1)),
)

it('a cofactor is the function with one variable fixed', () => {
  fc.assert(
    fc.property(withVariable, expression, ([ofSizes, variable], e) => {
      const space = ampleSpace(ofSizes)
      const d = build(space, e)

      for (const cls of range(ofSizes[variable] ?? 0)) {
        const fixed = cofactor(space, d, variable, cls)

        expect(support(space, fixed)).not.toContain(variable)
        for (const classes of assignments(ofSizes)) {
          expect(evaluate(space, fixed, classes)).toBe(isTrue(e, classes.with(variable, cls)))
        }
      }
    }),
    { numRuns },
  )
})

it('exists is true where some class makes the function true', () => {
  fc.assert(
    fc.property(withVariable, expression, ([ofSizes, variable], e) => {
      const space = ampleSpace(ofSizes)

      const some = exists(space, build(space, e), variable)

      for (const classes of assignments(ofSizes)) {
        const wanted = range(ofSizes[variable] ?? 0).some((cls) =>
          isTrue(e, classes.with(variable, cls)),
        )
        expect(evaluate(space, some, classes)).toBe(wanted)
      }
    }),
    { numRuns },
  )
})

it('a restriction agrees inside, and functions that agree inside become one', () => {
  fc.assert(
    fc.property(
      withVariable,
      expression,
      expression,
      fc.nat(14),
      ([ofSizes, variable], e1, e2, mask) => {
        const space = ampleSpace(ofSizes)
        const some = range(ofSizes[variable] ?? 0).filter((cls) => (((mask + 1) >> cls) & 1) === 1)
        const allowed = some.length > 0 ? some : [0]
        const inside = assignments(ofSizes).filter((at) => allowed.includes(at[variable] ?? -1))
        const [a, b] = [build(space, e1), build(space, e2)]

        const restricted = restrict(space, a, variable, allowed)

        for (const classes of inside) {
          expect(evaluate(space, restricted, classes)).toBe(isTrue(e1, classes))
        }
        expect(restricted === restrict(space, b, variable, allowed)).toBe(
          inside.every((at) => isTrue(e1, at) === isTrue(e2, at)),
        )
      },
    ),
    { numRuns },
  )
})

it('the support is the variables whose class alone can change the value', () => {
  fc.assert(
    fc.property(sizes, expression, (ofSizes, e) => {
      const space = ampleSpace(ofSizes)

      const found = support(space, build(space, e))

      const wanted = range(ofSizes.length).filter((variable) =>
        assignments(ofSizes).some(
          (classes) => isTrue(e, classes) !== isTrue(e, classes.with(variable, 0)),
        ),
      )
      expect(found).toEqual(wanted)
    }),
    { numRuns },
  )
})

it('a range that settles the question takes the variable out of the support', () => {
  const space = ampleSpace([4, 2])
  const d = and(space, literal(space, 0, [0, 1]), literal(space, 1, [1]))

  expect(support(space, restrict(space, d, 0, [0, 1]))).toEqual([1])
  expect(support(space, restrict(space, d, 0, [2, 3]))).toEqual([])
  expect(support(space, restrict(space, d, 0, [1, 2]))).toEqual([0, 1])
})

it('a variable cannot be restricted to no class', () => {
  const space = ampleSpace([4])

  expect(() => restrict(space, literal(space, 0, [1]), 0, [])).toThrow(
    'variable 0 cannot be restricted to classes []',
  )
})
