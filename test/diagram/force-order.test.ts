import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forceOrder } from '../../src/diagram/force-order.ts'
import { numRuns, range } from './functions.ts'

const groups = fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { maxLength: 12 })

function width(order: readonly number[], of: readonly (readonly number[])[]): number {
  return of
    .filter((group) => group.length > 0)
    .map((group) => group.map((variable) => order.indexOf(variable)))
    .reduce((sum, places) => sum + Math.max(...places) - Math.min(...places), 0)
}

it('the order has every variable once, and its groups are no wider than before', () => {
  fc.assert(
    fc.property(groups, (of) => {
      const order = forceOrder(10, of)

      expect([...order].sort((a, b) => a - b)).toEqual(range(10))
      expect(width(order, of)).toBeLessThanOrEqual(width(range(10), of))
    }),
    { numRuns },
  )
})

it('variables that occur together come together', () => {
  const pairs = range(5).map((variable) => [variable, variable + 5])

  expect(width(forceOrder(10, pairs), pairs)).toBe(5)
})

it('without groups, variables stay where they are', () => {
  expect(forceOrder(3, [])).toEqual([0, 1, 2])
})
