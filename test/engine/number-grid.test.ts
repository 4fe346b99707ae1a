import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numberGrid } from '../../src/engine/number-grid.ts'
import { nameVariable, numberVariable } from './rulebook-of.ts'

it.each([
  { from: 0, step: 1, to: 18, last: 17 },
  { from: 0, step: 1, to: 17.25, last: 17 },
  { from: 0, step: 1, to: 17.75, last: 17 },
  { from: -3, step: 2, to: 1, last: -1 },
  { from: -3, step: 2, to: 0, last: -1 },
  { from: 0, step: 0.1, to: 0.3, last: 0.2 },
  { from: 0, step: 0.1, to: 0.8, last: 0.7 },
  { from: 0.5, step: 0.25, to: 1, last: 0.75 },
])(
  'the last value below $to, from $from in steps of $step, is $last',
  ({ from, step, to, last }) => {
    expect(numberGrid(numberVariable('n', from, 100, step)).lastBelow(to)).toBe(last)
  },
)

it('the last value below the next is the value itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(0.01, 0.1, 0.5, 1, 7), fc.nat(1000), (step, count) => {
      const { next, lastBelow } = numberGrid(numberVariable('n', 0, 10_000, step))
      const value = Number((count * step).toFixed(2))

      expect(lastBelow(next(value))).toBe(value)
    }),
  )
})

it('names have no grid', () => {
  expect(() => numberGrid(nameVariable('origin', ['LA', 'TH']))).toThrow('`origin` is not a number')
})
