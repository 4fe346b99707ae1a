import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allOf, and, anyOf, diff, not, or } from '../../src/diagram/apply.ts'
import { FALSE, TRUE } from '../../src/diagram/diagram.ts'
import { evaluate } from '../../src/diagram/evaluate.ts'
import { areDisjoint, implies } from '../../src/diagram/implies.ts'
import { literal } from '../../src/diagram/literal.ts'
import { equalVariables, relation } from '../../src/diagram/relation.ts'
import { createSpace } from '../../src/diagram/space.ts'
import {
  ampleSpace,
  assignments,
  build,
  expression,
  isTrue,
  numRuns,
  range,
  sizes,
  tableOf,
} from './functions.ts'

it('a diagram is true exactly where its expression is', () => {
  fc.assert(
    fc.property(sizes, expression, (ofSizes, e) => {
      const space = ampleSpace(ofSizes)

      const d = build(space, e)

      for (const classes of assignments(ofSizes)) {
        expect(evaluate(space, d, classes)).toBe(isTrue(e, classes))
      }
    }),
    { numRuns },
  )
})

it('two diagrams are one number exactly if they are one function', () => {
  fc.assert(
    fc.property(sizes, expression, expression, (ofSizes, e1, e2) => {
      const space = ampleSpace(ofSizes)
      const everywhere = assignments(ofSizes)

      const same = build(space, e1) === build(space, e2)

      expect(same).toBe(everywhere.every((at) => isTrue(e1, at) === isTrue(e2, at)))
    }),
    { numRuns },
  )
})

it('the laws of a Boolean algebra hold as equalities of numbers', () => {
  fc.assert(
    fc.property(sizes, expression, expression, expression, (ofSizes, e1, e2, e3) => {
      const space = ampleSpace(ofSizes)
      const [a, b, c] = [build(space, e1), build(space, e2), build(space, e3)]

      expect(not(space, not(space, a))).toBe(a)
      expect(and(space, a, b)).toBe(and(space, b, a))
      expect(or(space, a, b)).toBe(or(space, b, a))
      expect(not(space, and(space, a, b))).toBe(or(space, not(space, a), not(space, b)))
      expect(and(space, a, or(space, b, c))).toBe(or(space, and(space, a, b), and(space, a, c)))
      expect(diff(space, a, b)).toBe(and(space, a, not(space, b)))
      expect(or(space, a, not(space, a))).toBe(TRUE)
      expect(and(space, a, not(space, a))).toBe(FALSE)
      expect(allOf(space, [a, b, c])).toBe(and(space, and(space, a, b), c))
      expect(anyOf(space, [a, b, c])).toBe(or(space, or(space, a, b), c))
    }),
    { numRuns },
  )
})

it('implies and areDisjoint say what enumeration says, and make no node', () => {
  fc.assert(
    fc.property(sizes, expression, expression, (ofSizes, e1, e2) => {
      const space = ampleSpace(ofSizes)
      const [a, b] = [build(space, e1), build(space, e2)]
      const [tableA, tableB] = [tableOf(space, a), tableOf(space, b)]
      const before = space.nodes

      expect(implies(space, a, b)).toBe(tableA.every((isA, i) => !isA || tableB[i] === true))
      expect(areDisjoint(space, a, b)).toBe(tableA.every((isA, i) => !isA || tableB[i] === false))
      expect(space.nodes).toBe(before)
    }),
    { numRuns },
  )
})

// Wide nodes under construction make every table of the space grow in the midst of an operation.
it('many variables of many classes keep the meaning', () => {
  const wide = fc.array(fc.integer({ min: 2, max: 40 }), { minLength: 6, maxLength: 9 })
  const leaf = fc.record({ variable: fc.nat(8), classes: fc.uniqueArray(fc.nat(39)) })
  const product = fc.array(leaf, { minLength: 1, maxLength: 4 })
  const places = fc.array(fc.array(fc.nat(39), { minLength: 9, maxLength: 9 }), { minLength: 20 })
  fc.assert(
    fc.property(
      wide,
      fc.array(product, { minLength: 1, maxLength: 8 }),
      places,
      (ofSizes, sum, at) => {
        const space = ampleSpace(ofSizes)
        const chosen = ({ variable, classes }: { variable: number; classes: number[] }) => {
          const v = variable % ofSizes.length
          const size = ofSizes[v] ?? 1
          return { variable: v, classes: classes.map((cls) => cls % size) }
        }
        const leaves = sum.map((one) => one.map(chosen))

        const d = anyOf(
          space,
          leaves.map((one) =>
            allOf(
              space,
              one.map(({ variable, classes }) => literal(space, variable, classes)),
            ),
          ),
        )

        for (const raw of at) {
          const classes = ofSizes.map((size, i) => (raw[i] ?? 0) % size)
          const wanted = leaves.some((one) =>
            one.every((l) => l.classes.includes(classes[l.variable] ?? -1)),
          )
          expect(evaluate(space, d, classes)).toBe(wanted)
        }
      },
    ),
    { numRuns },
  )
})

it('a literal of no class is FALSE, of all classes TRUE', () => {
  const space = ampleSpace([2, 3])

  expect(literal(space, 1, [])).toBe(FALSE)
  expect(literal(space, 1, [2, 0, 1])).toBe(TRUE)
  expect(literal(space, 1, [2, 0])).toBe(not(space, literal(space, 1, [1])))
})

it('a literal of a class the variable lacks is a fault of the program', () => {
  const space = ampleSpace([2, 3])

  expect(() => literal(space, 0, [2])).toThrow('variable 0 has no class 2')
  expect(() => literal(space, 0, [-1])).toThrow('variable 0 has no class -1')
})

it('a relation takes the classes in the order of its arguments', () => {
  const space = ampleSpace([3, 3])

  const greater = relation(space, 1, 0, (one, zero) => one > zero)

  expect(tableOf(space, greater)).toEqual(assignments([3, 3]).map(([a = 0, b = 0]) => b > a))
  expect(relation(space, 0, 1, (zero, one) => one > zero)).toBe(greater)
})

it('equal variables are transitive, over many classes', () => {
  const space = createSpace([260, 260, 260], 10_000)
  const [ab, bc, ac] = [
    equalVariables(space, 0, 1),
    equalVariables(space, 1, 2),
    equalVariables(space, 0, 2),
  ]

  expect(implies(space, and(space, ab, bc), ac)).toBe(true)
  expect(implies(space, ab, ac)).toBe(false)
  expect(areDisjoint(space, allOf(space, [ab, bc]), not(space, ac))).toBe(true)
  expect(range(260).every((cls) => evaluate(space, ab, [cls, cls, 0]))).toBe(true)
  expect(evaluate(space, ab, [258, 259, 0])).toBe(false)
})

it('variables of different classes cannot be equal', () => {
  const space = ampleSpace([2, 3])

  expect(() => equalVariables(space, 0, 1)).toThrow('variables 0 and 1 have different classes')
})
