import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyOf, diff, not } from '../../src/diagram/apply.ts'
import { decisionTree, type DecisionTree } from '../../src/diagram/decision-tree.ts'
import { FALSE, type Diagram } from '../../src/diagram/diagram.ts'
import { evaluate } from '../../src/diagram/evaluate.ts'
import { literal } from '../../src/diagram/literal.ts'
import { partitionSupport } from '../../src/diagram/partition-support.ts'
import { equalVariables } from '../../src/diagram/relation.ts'
import type { Space } from '../../src/diagram/space.ts'
import { support } from '../../src/diagram/support.ts'
import {
  ampleSpace,
  assignments,
  expression,
  numRuns,
  partition,
  range,
  sizes,
} from './functions.ts'

const cuts = fc.array(expression, { minLength: 1, maxLength: 3 })

const NO_LIMIT = 100_000

/** Which part is true; -1 if none is. */
function partAt(space: Space, parts: readonly Diagram[], classes: readonly number[]): number {
  return parts.findIndex((part) => evaluate(space, part, classes))
}

/** Whether cases that agree on some variables always agree on the part, where any is true. */
function areEnough(space: Space, parts: readonly Diagram[], variables: readonly number[]): boolean {
  const seen = new Map<string, number>()
  return assignments([...space.sizes]).every((classes) => {
    const part = partAt(space, parts, classes)
    if (part === -1) return true
    const key = variables.map((variable) => classes[variable]).join()
    const other = seen.get(key) ?? part
    seen.set(key, other)
    return other === part
  })
}

it('of a full partition, the variables that matter are those of all supports', () => {
  fc.assert(
    fc.property(sizes, cuts, (ofSizes, es) => {
      const space = ampleSpace(ofSizes)
      const parts = partition(space, es)

      const found = partitionSupport(space, parts)

      const mentioned = new Set(parts.flatMap((part) => support(space, part)))
      expect(found).toEqual([...mentioned].sort((a, b) => a - b))
    }),
    { numRuns },
  )
})

it('the support of a partition is enough to tell the parts apart, and none of it can go', () => {
  fc.assert(
    fc.property(sizes, cuts, (ofSizes, es) => {
      const space = ampleSpace(ofSizes)
      const parts = partition(space, es).slice(1)

      const found = partitionSupport(space, parts)

      if (typeof found === 'string') throw new Error(found)
      expect(areEnough(space, parts, found)).toBe(true)
      for (const [i] of found.entries()) {
        expect(areEnough(space, parts, found.toSpliced(i, 1))).toBe(false)
      }
    }),
    { numRuns },
  )
})

it('of two variables that tell the same, the one named first is left out', () => {
  const space = ampleSpace([2, 2])
  const possible = equalVariables(space, 0, 1)
  const yes = literal(space, 0, [1])
  const parts = [diff(space, possible, yes), diff(space, possible, not(space, yes))]

  expect(partitionSupport(space, parts)).toEqual([0])
  expect(partitionSupport(space, parts, [0, 1])).toEqual([1])
})

function leavesOf(tree: DecisionTree): readonly (readonly number[])[] {
  return tree.kind === 'leaf'
    ? [tree.parts]
    : tree.branches.flatMap(({ tree: below }) => leavesOf(below))
}

/** The parts at the leaf that a case reaches; undefined if the tree has no branch for it. */
function leafAt(tree: DecisionTree, classes: readonly number[]): readonly number[] | undefined {
  if (tree.kind === 'leaf') return tree.parts
  const branch = tree.branches.find((one) => one.classes.includes(classes[tree.variable] ?? -1))
  return branch && leafAt(branch.tree, classes)
}

function branchingsOf(tree: DecisionTree): readonly (DecisionTree & { kind: 'branching' })[] {
  return tree.kind === 'leaf'
    ? []
    : [tree, ...tree.branches.flatMap(({ tree: below }) => branchingsOf(below))]
}

it('an uncut tree leads every case that can occur to the one part that is true', () => {
  fc.assert(
    fc.property(sizes, cuts, fc.boolean(), (ofSizes, es, isFull) => {
      const space = ampleSpace(ofSizes)
      const parts = partition(space, es).slice(isFull ? 0 : 1)
      const backwards = range(ofSizes.length).toReversed()

      const tree = decisionTree(space, parts, backwards, NO_LIMIT)

      if (tree === 'over-budget') throw new Error(tree)
      for (const classes of assignments(ofSizes)) {
        const part = partAt(space, parts, classes)
        if (part !== -1) expect(leafAt(tree, classes)).toEqual([part])
      }
      // Classes that cannot occur are in no branch.
      const mayOccur = parts.some((part) => part !== FALSE)
      if (mayOccur) expect(leavesOf(tree).every((leaf) => leaf.length === 1)).toBe(true)
    }),
    { numRuns },
  )
})

it('a cut tree keeps to its limit, and no leaf misses a part that is possible there', () => {
  fc.assert(
    fc.property(sizes, cuts, fc.integer({ min: 1, max: 8 }), (ofSizes, es, limit) => {
      const space = ampleSpace(ofSizes)
      const parts = partition(space, es)

      const tree = decisionTree(space, parts, range(ofSizes.length), limit)

      if (tree === 'over-budget') throw new Error(tree)
      expect(leavesOf(tree).length).toBeLessThanOrEqual(limit)
      for (const classes of assignments(ofSizes)) {
        expect(leafAt(tree, classes)).toContain(partAt(space, parts, classes))
      }
      for (const { branches } of branchingsOf(tree)) {
        const classes = branches.flatMap((branch) => branch.classes)
        expect(branches.length).toBeGreaterThan(1)
        expect(new Set(classes).size).toBe(classes.length)
      }
    }),
    { numRuns },
  )
})

it('asks in the order given, joins classes that lead to the same, and leaves out the rest', () => {
  const space = ampleSpace([3, 2, 2])
  const first = literal(space, 0, [0, 2])
  const second = diff(space, literal(space, 2, [1]), first)
  const parts = [first, second, not(space, anyOf(space, [first, second]))]

  expect(decisionTree(space, parts, [0, 1, 2], 24)).toEqual({
    kind: 'branching',
    variable: 0,
    branches: [
      { classes: [0, 2], tree: { kind: 'leaf', parts: [0] } },
      {
        classes: [1],
        tree: {
          kind: 'branching',
          variable: 2,
          branches: [
            { classes: [0], tree: { kind: 'leaf', parts: [2] } },
            { classes: [1], tree: { kind: 'leaf', parts: [1] } },
          ],
        },
      },
    ],
  })
  expect(decisionTree(space, parts, [0, 1, 2], 2)).toEqual({
    kind: 'branching',
    variable: 0,
    branches: [
      { classes: [0, 2], tree: { kind: 'leaf', parts: [0] } },
      { classes: [1], tree: { kind: 'leaf', parts: [1, 2] } },
    ],
  })
})
