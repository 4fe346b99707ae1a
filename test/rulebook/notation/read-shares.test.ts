import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readShares } from '../../../src/rulebook/notation/read-shares.ts'

const third = { numerator: 1, denominator: 3 }

it.each([
  {
    texts: ['50%', '50%'],
    shares: [
      [1, 2],
      [1, 2],
    ],
  },
  {
    texts: ['33.5%', '66.5 %'],
    shares: [
      [67, 200],
      [133, 200],
    ],
  },
  {
    texts: ['1/3', '2/3'],
    shares: [
      [1, 3],
      [2, 3],
    ],
  },
  {
    texts: ['2/6', '1/3', '1/3'],
    shares: [
      [1, 3],
      [1, 3],
      [1, 3],
    ],
  },
  {
    texts: ['50%', '1/2'],
    shares: [
      [1, 2],
      [1, 2],
    ],
  },
  { texts: ['100%'], shares: [[1, 1]] },
])('$texts are exact fractions in lowest terms', ({ texts, shares }) => {
  expect(readShares(texts)).toEqual({
    kind: 'shares',
    shares: shares.map(([numerator, denominator]) => ({ numerator, denominator })),
  })
})

it('equal shares divide the whole by how many they are', () => {
  expect(readShares(['equal', 'equal', 'equal'])).toEqual({
    kind: 'shares',
    shares: [third, third, third],
  })
})

it.each([
  { texts: ['50%', '40%'], sum: '90 %' },
  { texts: ['60%', '60%'], sum: '120 %' },
  { texts: ['33.33%', '33.33%', '33.33%'], sum: '99.99 %' },
  { texts: ['2.5%', '5%'], sum: '7.5 %' },
  { texts: ['1/3', '1/3'], sum: '2/3' },
  { texts: [], sum: '0 %' },
])('$texts make $sum, not a whole', ({ texts, sum }) => {
  expect(readShares(texts)).toEqual({ kind: 'fault', fault: 'not-a-whole', sum })
})

it.each([
  { texts: ['50%', 'half'], fault: 'not-a-share', index: 1 },
  { texts: ['0%', '100%'], fault: 'not-a-share', index: 0 },
  { texts: ['1/0', '1/2'], fault: 'not-a-share', index: 0 },
  { texts: ['0.5', '0.5'], fault: 'not-a-share', index: 0 },
  { texts: ['-50%', '150%'], fault: 'not-a-share', index: 0 },
  { texts: ['equal', '50%'], fault: 'equal-and-others', index: 1 },
  { texts: ['1/99999999999999999999', '1/2'], fault: 'too-fine', index: 0 },
])('$texts: $fault at $index', ({ texts, fault, index }) => {
  expect(readShares(texts)).toEqual({ kind: 'fault', fault, index })
})

it('fractions of one whole are read as that whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 }),
      (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0)
        expect(readShares(parts.map((part) => `${part}/${whole}`)).kind).toBe('shares')
        expect(readShares(parts.map((part) => `${part}/${whole + 1}`))).toMatchObject({
          fault: 'not-a-whole',
        })
      },
    ),
  )
})
