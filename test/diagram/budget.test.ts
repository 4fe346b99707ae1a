import fc from 'fast-check'
import { expect, it } from 'vitest'
import { and, anyOf, or } from '../../src/diagram/apply.ts'
import { cubeDiagram } from '../../src/diagram/cube.ts'
import { decisionTree } from '../../src/diagram/decision-tree.ts'
import { FALSE, TRUE } from '../../src/diagram/diagram.ts'
import { evaluate } from '../../src/diagram/evaluate.ts'
import { irredundantCubes } from '../../src/diagram/irredundant-cubes.ts'
import { literal } from '../../src/diagram/literal.ts'
import { nodeCount } from '../../src/diagram/nodes-of.ts'
import { partitionSupport } from '../../src/diagram/partition-support.ts'
import { primeCubes } from '../../src/diagram/prime-cubes.ts'
import { equalVariables } from '../../src/diagram/relation.ts'
import { exists } from '../../src/diagram/restrict.ts'
import { createSpace, isExhausted, type Space } from '../../src/diagram/space.ts'
import { withinBudget } from '../../src/diagram/within-budget.ts'
import {
  AMPLE,
  assignments,
  build,
  expression,
  isTrue,
  numRuns,
  partition,
  range,
  sizes,
  tableOf,
  type Expression,
} from './functions.ts'

const budget = fc.integer({ min: 1, max: 30 })

it('whatever the budget, work is over it or right', () => {
  fc.assert(
    fc.property(sizes, expression, budget, (ofSizes, e, nodes) => {
      const space = createSpace(ofSizes, nodes)

      const d = withinBudget(space, () => build(space, e))

      expect(space.nodes - 2).toBeLessThanOrEqual(nodes)
      if (d === 'over-budget') return
      for (const classes of assignments(ofSizes)) {
        expect(evaluate(space, d, classes)).toBe(isTrue(e, classes))
      }
    }),
    { numRuns },
  )
})

it('work that was over the budget leaves the space as it was', () => {
  fc.assert(
    fc.property(sizes, expression, expression, budget, (ofSizes, e1, e2, nodes) => {
      const space = createSpace(ofSizes, nodes)
      const before = withinBudget(space, () => build(space, e1))
      fc.pre(before !== 'over-budget')
      const made = { nodes: space.nodes, edges: space.edges }

      const after = withinBudget(space, () => build(space, e2))

      expect(isExhausted(space)).toBe(false)
      if (after === 'over-budget') expect(space).toMatchObject(made)
      expect(build(space, e1)).toBe(before)
      expect(tableOf(space, before)).toEqual(assignments(ofSizes).map((at) => isTrue(e1, at)))
    }),
    { numRuns },
  )
})

it('questions asked of a small space are over the budget or answered as in a large one', () => {
  const cuts = fc.array(expression, { minLength: 1, maxLength: 3 })
  const answers = (space: Space, es: readonly Expression[]): readonly unknown[] => {
    const parts = withinBudget(space, () => partition(space, es))
    if (parts === 'over-budget') return []
    const order = range(space.sizes.length)
    return [
      partitionSupport(space, parts),
      decisionTree(space, parts, order, 24),
      ...parts.map((part) => primeCubes(space, part, 24)),
      ...parts.map((part) => irredundantCubes(space, part, 24)),
      ...parts.map((part) => tableOf(space, part)),
    ]
  }
  fc.assert(
    fc.property(sizes, cuts, fc.integer({ min: 1, max: 80 }), (ofSizes, es, nodes) => {
      const right = answers(createSpace(ofSizes, AMPLE), es)

      const found = answers(createSpace(ofSizes, nodes), es)

      for (const [i, answer] of found.entries()) {
        if (answer !== 'over-budget') expect(answer).toEqual(right[i])
      }
    }),
    { numRuns },
  )
})

it('the same work makes the same nodes, and stops at the same budget', () => {
  fc.assert(
    fc.property(sizes, expression, budget, (ofSizes, e, nodes) => {
      const run = (): unknown => {
        const space = createSpace(ofSizes, nodes)
        const d = withinBudget(space, () => build(space, e))
        return { d, nodes: space.nodes, edges: space.edges }
      }

      expect(run()).toEqual(run())
    }),
    { numRuns },
  )
})

it('outside withinBudget the space says that it is exhausted, until the end', () => {
  const space = createSpace([2, 2, 2], 2)
  const a = literal(space, 0, [1])
  const b = literal(space, 1, [1])
  expect(isExhausted(space)).toBe(false)

  const c = literal(space, 2, [1])

  expect(c).toBe(FALSE)
  expect(isExhausted(space)).toBe(true)
  expect([
    or(space, a, TRUE),
    and(space, b, b),
    exists(space, b, 0),
    literal(space, 0, [1]),
  ]).toEqual([FALSE, FALSE, FALSE, FALSE])
  expect(withinBudget(space, () => TRUE)).toBe('over-budget')
  expect(evaluate(space, a, [1, 0, 0])).toBe(true)
})

it('what fails inside need not fail outside', () => {
  const space = createSpace([2, 2, 2], 3)

  const found = withinBudget(space, () => {
    const a = literal(space, 0, [1])
    const inner = withinBudget(space, () =>
      anyOf(
        space,
        range(3).map((variable) => literal(space, variable, [1])),
      ),
    )
    return { inner, sum: or(space, a, literal(space, 1, [1])) }
  })

  expect(found).toMatchObject({ inner: 'over-budget' })
  expect(isExhausted(space)).toBe(false)
  if (found !== 'over-budget') {
    expect(tableOf(space, found.sum)).toEqual(
      assignments([2, 2, 2]).map(([a, b]) => a === 1 || b === 1),
    )
  }
})

it.each([
  { budget: 260, found: 'over-budget' },
  { budget: 261 * 8, found: 'over-budget' },
  { budget: 261 * 9, found: 261 },
])('261 nodes of 260 edges within $budget nodes of 32: $found', ({ budget: nodes, found }) => {
  const space = createSpace([260, 260], nodes)

  const size = withinBudget(space, () => nodeCount(space, equalVariables(space, 0, 1)))

  expect(size).toBe(found)
})

it('a cube whose diagram exceeds the budget is over it', () => {
  const space = createSpace([2, 2], 1)
  const cube = range(2).map((variable) => ({ variable, classes: [1] }))

  expect(withinBudget(space, () => cubeDiagram(space, cube))).toBe('over-budget')
})

it.each([
  { sizes: [2, 0], budget: 5 },
  { sizes: [2, 1.5], budget: 5 },
  { sizes: [2], budget: 0 },
])(
  'sizes $sizes with budget $budget are a fault of the program',
  ({ sizes: ofSizes, budget: nodes }) => {
    expect(() => createSpace(ofSizes, nodes)).toThrow('is no size and no budget')
  },
)
