import fc from 'fast-check'
import { expect, it } from 'vitest'
import { count, marginals, proportion, type Weights } from '../../src/diagram/count.ts'
import { FALSE, TRUE } from '../../src/diagram/diagram.ts'
import { equalVariables } from '../../src/diagram/relation.ts'
import { cofactor } from '../../src/diagram/restrict.ts'
import { createSpace } from '../../src/diagram/space.ts'
import { ampleSpace, assignments, build, expression, isTrue, numRuns, sizes } from './functions.ts'

/** Sizes, and a weight for every class; zero among them. */
const weighted = sizes.chain((ofSizes) =>
  fc.tuple(
    fc.constant(ofSizes),
    fc.tuple(
      ...ofSizes.map((size) =>
        fc.array(fc.bigInt({ min: 0n, max: 9n }), { minLength: size, maxLength: size }),
      ),
    ),
  ),
)

function weightOf(weights: Weights, classes: readonly number[]): bigint {
  return classes.reduce((all, cls, variable) => all * (weights[variable]?.[cls] ?? 0n), 1n)
}

it('the count is the weight of all assignments that are true', () => {
  fc.assert(
    fc.property(weighted, expression, ([ofSizes, weights], e) => {
      const space = ampleSpace(ofSizes)

      const found = count(space, build(space, e), weights)

      const wanted = assignments(ofSizes)
        .filter((classes) => isTrue(e, classes))
        .reduce((sum, classes) => sum + weightOf(weights, classes), 0n)
      expect(found).toBe(wanted)
    }),
    { numRuns },
  )
})

it('the marginals are the counts of the diagram with each variable of each class', () => {
  fc.assert(
    fc.property(weighted, expression, ([ofSizes, weights], e) => {
      const space = ampleSpace(ofSizes)
      const trues = assignments(ofSizes).filter((classes) => isTrue(e, classes))

      const found = marginals(space, build(space, e), weights)

      const wanted = weights.map((row, variable) =>
        row.map((_, cls) =>
          trues
            .filter((classes) => classes[variable] === cls)
            .reduce((sum, classes) => sum + weightOf(weights, classes), 0n),
        ),
      )
      expect(found).toEqual(wanted)
    }),
    { numRuns },
  )
})

it('counts stay exact beyond the numbers', () => {
  const variables = 40
  const space = createSpace(Array<number>(variables).fill(100), 10_000)
  const weights = Array<bigint[]>(variables).fill(Array<bigint>(100).fill(1n))

  expect(count(space, TRUE, weights)).toBe(100n ** 40n)
  expect(count(space, FALSE, weights)).toBe(0n)
  expect(count(space, equalVariables(space, 3, 30), weights)).toBe(100n ** 39n)
  expect(count(space, cofactor(space, equalVariables(space, 3, 30), 3, 7), weights)).toBe(
    100n ** 39n,
  )
  expect(proportion(100n ** 39n, 100n ** 40n)).toBe(0.01)
})

it.each([
  { part: 0n, whole: 0n, is: 0 },
  { part: 0n, whole: 5n, is: 0 },
  { part: 1n, whole: 4n, is: 0.25 },
  { part: 1n, whole: 3n, is: 1 / 3 },
  { part: 5n, whole: 5n, is: 1 },
])('$part of $whole is $is', ({ part, whole, is }) => {
  expect(proportion(part, whole)).toBeCloseTo(is, 15)
})

it('weights must name every class', () => {
  const space = createSpace([2, 3], 10)

  expect(() => count(space, TRUE, [[1n, 1n]])).toThrow('weights of other variables')
  expect(() =>
    count(space, TRUE, [
      [1n, 1n],
      [1n, 1n],
    ]),
  ).toThrow('weights of other classes')
})
