import fc from 'fast-check'
import { expect, it } from 'vitest'
import { count } from '../../src/diagram/count.ts'
import { createCounter } from '../../src/diagram/counter.ts'
import { TRUE } from '../../src/diagram/diagram.ts'
import { literal } from '../../src/diagram/literal.ts'
import { createSpace } from '../../src/diagram/space.ts'
import { withinBudget } from '../../src/diagram/within-budget.ts'
import { ampleSpace, build, expression, numRuns, sizes } from './functions.ts'

/** Sizes, and weights of which some are 0 but none of a whole variable, small or beyond what numbers hold. */
const weighted = fc
  .tuple(sizes, fc.constantFrom(1n, 10n ** 30n))
  .chain(([ofSizes, unit]) =>
    fc.tuple(
      fc.constant(ofSizes),
      fc.tuple(
        ...ofSizes.map((size) =>
          fc
            .array(fc.bigInt({ min: 0n, max: 9n }), { minLength: size, maxLength: size })
            .map((row) =>
              row.map((weight, cls) => (cls === 0 ? weight * unit + 1n : weight * unit)),
            ),
        ),
      ),
    ),
  )

it('a counter of many diagrams gives of each what counting it alone gives', () => {
  fc.assert(
    fc.property(weighted, fc.array(expression), ([ofSizes, weights], expressions) => {
      const space = ampleSpace(ofSizes)
      const counter = createCounter(space, weights)
      for (const d of [TRUE, ...expressions.map((e) => build(space, e))]) {
        expect(counter(d)).toBe(count(space, d, weights))
      }
    }),
    { numRuns },
  )
})

it('counts anew where nodes were taken back and their numbers mean others', () => {
  const space = createSpace([3, 3], 1)
  const weights = [
    [1n, 2n, 4n],
    [1n, 1n, 1n],
  ]
  const counter = createCounter(space, weights)

  withinBudget(space, () => {
    counter(literal(space, 0, [0]))
    literal(space, 0, [1])
  })

  expect(counter(literal(space, 0, [2]))).toBe(12n)
})
