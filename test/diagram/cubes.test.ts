import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyOf, or } from '../../src/diagram/apply.ts'
import { cubeDiagram, type Cube } from '../../src/diagram/cube.ts'
import { FALSE, TRUE } from '../../src/diagram/diagram.ts'
import { expandCube } from '../../src/diagram/expand-cube.ts'
import { implies } from '../../src/diagram/implies.ts'
import { irredundantCubes } from '../../src/diagram/irredundant-cubes.ts'
import { literal } from '../../src/diagram/literal.ts'
import { primeCubes } from '../../src/diagram/prime-cubes.ts'
import { equalVariables } from '../../src/diagram/relation.ts'
import { cofactor } from '../../src/diagram/restrict.ts'
import { createSpace } from '../../src/diagram/space.ts'
import { witness } from '../../src/diagram/witness.ts'
import { allCubes, inOrder, isInCube, largerCubes } from './cubes.ts'
import {
  ampleSpace,
  assignments,
  build,
  expression,
  isTrue,
  numRuns,
  range,
  sizes,
  type Expression,
} from './functions.ts'

/** Fewer classes, so that all cubes can be listed. */
const small = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })

const NO_LIMIT = 100_000

function primesByEnumeration(ofSizes: readonly number[], e: Expression): readonly Cube[] {
  const falses = assignments(ofSizes).filter((classes) => !isTrue(e, classes))
  const isImplicant = (cube: Cube): boolean => !falses.some((classes) => isInCube(cube, classes))
  return inOrder(
    allCubes(ofSizes)
      .filter(isImplicant)
      .filter((cube) => !largerCubes(ofSizes, cube).some(isImplicant)),
  )
}

it('the prime cubes are those that enumeration finds', () => {
  fc.assert(
    fc.property(small, expression, (ofSizes, e) => {
      const space = ampleSpace(ofSizes)

      const found = primeCubes(space, build(space, e), NO_LIMIT)

      expect(found).toEqual(primesByEnumeration(ofSizes, e))
    }),
    { numRuns },
  )
})

it('there are too many prime cubes exactly if there are more than the limit', () => {
  fc.assert(
    fc.property(small, expression, fc.nat(6), (ofSizes, e, limit) => {
      const space = ampleSpace(ofSizes)

      const found = primeCubes(space, build(space, e), limit)

      const wanted = primesByEnumeration(ofSizes, e)
      expect(found).toEqual(wanted.length > limit ? 'too-many' : wanted)
    }),
    { numRuns },
  )
})

it('the consensus of two terms is a prime cube', () => {
  const space = ampleSpace([3, 2, 2])
  const either = or(
    space,
    cubeDiagram(space, [
      { variable: 0, classes: [0, 1] },
      { variable: 1, classes: [1] },
    ]),
    cubeDiagram(space, [
      { variable: 0, classes: [1, 2] },
      { variable: 2, classes: [1] },
    ]),
  )

  expect(primeCubes(space, either, 64)).toEqual([
    [
      { variable: 0, classes: [0, 1] },
      { variable: 1, classes: [1] },
    ],
    [
      { variable: 0, classes: [1, 2] },
      { variable: 2, classes: [1] },
    ],
    [
      { variable: 1, classes: [1] },
      { variable: 2, classes: [1] },
    ],
  ])
})

it('an equality of many classes has a prime cube for each', () => {
  const space = createSpace([50, 50], 10_000)
  const equal = equalVariables(space, 0, 1)

  expect(primeCubes(space, equal, 49)).toBe('too-many')
  expect(primeCubes(space, equal, 50)).toEqual(
    range(50).map((cls) => [
      { variable: 0, classes: [cls] },
      { variable: 1, classes: [cls] },
    ]),
  )
})

it('irredundant cubes cover exactly, each is prime, and none can be left out', () => {
  fc.assert(
    fc.property(sizes, expression, (ofSizes, e) => {
      const space = ampleSpace(ofSizes)
      const d = build(space, e)

      const found = irredundantCubes(space, d, NO_LIMIT)

      if (typeof found === 'string') throw new Error(found)
      const diagrams = found.map((cube) => cubeDiagram(space, cube))
      expect(anyOf(space, diagrams)).toBe(d)
      for (const [i, cube] of found.entries()) {
        expect(anyOf(space, diagrams.toSpliced(i, 1))).not.toBe(d)
        for (const larger of largerCubes(ofSizes, cube)) {
          expect(implies(space, cubeDiagram(space, larger), d)).toBe(false)
        }
      }
      expect(found).toEqual(inOrder(found))
    }),
    { numRuns },
  )
})

it('cubes may take in what lies below the upper bound, and are prime in it', () => {
  fc.assert(
    fc.property(sizes, expression, expression, (ofSizes, e1, e2) => {
      const space = ampleSpace(ofSizes)
      const d = build(space, e1)
      const upper = or(space, d, build(space, e2))

      const found = irredundantCubes(space, d, NO_LIMIT, upper)

      if (typeof found === 'string') throw new Error(found)
      const diagrams = found.map((cube) => cubeDiagram(space, cube))
      const covered = anyOf(space, diagrams)
      expect(implies(space, d, covered) && implies(space, covered, upper)).toBe(true)
      for (const [i, cube] of found.entries()) {
        expect(implies(space, d, anyOf(space, diagrams.toSpliced(i, 1)))).toBe(false)
        for (const larger of largerCubes(ofSizes, cube)) {
          expect(implies(space, cubeDiagram(space, larger), upper)).toBe(false)
        }
      }
    }),
    { numRuns },
  )
})

it('a cover beyond the limit is too many', () => {
  const space = ampleSpace([4, 4])
  const equal = equalVariables(space, 0, 1)

  expect(irredundantCubes(space, equal, 3)).toBe('too-many')
  expect(irredundantCubes(space, equal, 4)).toHaveLength(4)
  expect(irredundantCubes(space, FALSE, 0)).toEqual([])
  expect(irredundantCubes(space, TRUE, 1)).toEqual([[]])
})

it('a bound that does not contain what is to be covered is a fault of the program', () => {
  const space = ampleSpace([4, 4])

  expect(() => irredundantCubes(space, TRUE, 9, literal(space, 0, [1]))).toThrow('beyond its bound')
})

it('a witness lies inside, and no assignment meets fewer variables on its way', () => {
  fc.assert(
    fc.property(sizes, expression, (ofSizes, e) => {
      const space = ampleSpace(ofSizes)
      const d = build(space, e)
      const trues = assignments(ofSizes).filter((classes) => isTrue(e, classes))

      const found = witness(space, d)

      if (found === undefined) {
        expect(trues).toEqual([])
        return
      }
      expect(implies(space, cubeDiagram(space, found), d)).toBe(true)
      const met = trues.map((classes) => {
        let rest = d
        return classes.filter((cls, variable) => {
          const before = rest
          rest = cofactor(space, rest, variable, cls)
          return rest !== before
        }).length
      })
      expect(found).toHaveLength(Math.min(...met))
    }),
    { numRuns },
  )
})

it('an expanded cube contains the cube, lies inside, and is prime', () => {
  fc.assert(
    fc.property(sizes, expression, fc.nat(), (ofSizes, e, choice) => {
      const space = ampleSpace(ofSizes)
      const d = build(space, e)
      const trues = assignments(ofSizes).filter((classes) => isTrue(e, classes))
      const one = trues[choice % Math.max(trues.length, 1)]
      fc.pre(one !== undefined)
      const point = one.flatMap((cls, variable) =>
        ofSizes[variable] === 1 ? [] : [{ variable, classes: [cls] }],
      )
      const before = space.nodes

      const found = expandCube(space, point, d)

      expect(space.nodes).toBe(before)
      expect(isInCube(found, one)).toBe(true)
      expect(implies(space, cubeDiagram(space, found), d)).toBe(true)
      for (const larger of largerCubes(ofSizes, found)) {
        expect(implies(space, cubeDiagram(space, larger), d)).toBe(false)
      }
    }),
    { numRuns },
  )
})

it('a cube outside stays as it is', () => {
  const space = ampleSpace([3, 3])
  const cube = [{ variable: 0, classes: [0, 1] }]

  expect(expandCube(space, cube, literal(space, 0, [1, 2]))).toEqual(cube)
})
