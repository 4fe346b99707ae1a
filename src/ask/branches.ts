import { diff, or } from '../diagram/apply.ts'
import type { Cube } from '../diagram/cube.ts'
import { TRUE } from '../diagram/diagram.ts'
import { decisionTree, type DecisionTree } from '../diagram/decision-tree.ts'
import { irredundantCubes } from '../diagram/irredundant-cubes.ts'
import { withinBudget } from '../diagram/within-budget.ts'
import type { Solution } from './solve.ts'

/** Some of the completions, and the outcomes that are possible in them: one, unless the tree was cut. */
export interface Region {
  readonly when: Cube
  readonly outcomes: readonly number[]
}

/** As many branches are told at most. */
const MOST_BRANCHES = 24

/**
 * What each outcome takes: irredundant prime cubes; if they are too many, the
 * decision tree in the order in which facts are asked for, cut.
 *
 * @param order - variables by their place in the frame, the most useful first.
 */
export function regionsOf(solution: Solution, order: readonly number[]): readonly Region[] {
  const cubes = cubesOf(solution)
  if (cubes !== undefined) return cubes
  const tree = treeOf(solution, order, MOST_BRANCHES)
  return tree === undefined ? [] : leavesOf(tree, [])
}

function cubesOf({ frame, outcomes }: Solution): readonly Region[] | undefined {
  const { space, care } = frame
  const regions: Region[] = []
  for (const [i, { where }] of outcomes.entries()) {
    // Cases that cannot occur may be covered, if that makes it shorter.
    const upper = withinBudget(space, () => or(space, where, diff(space, TRUE, care)))
    if (upper === 'over-budget') return undefined
    const cubes = irredundantCubes(space, where, MOST_BRANCHES - regions.length, upper)
    if (cubes === 'too-many' || cubes === 'over-budget') return undefined
    regions.push(...cubes.map((when) => ({ when, outcomes: [i] })))
  }
  return regions
}

function treeOf(
  { frame, outcomes }: Solution,
  order: readonly number[],
  limit: number,
): DecisionTree | undefined {
  const parts = outcomes.map(({ where }) => where)
  const tree = decisionTree(frame.space, parts, order, limit)
  return tree === 'over-budget' ? undefined : tree
}

/** What each answer to the first question of the decision tree leaves possible. */
export function firstLevelOf(solution: Solution, order: readonly number[]): readonly Region[] {
  const { frame, outcomes } = solution
  const [first] = order
  if (first === undefined) return []
  const parts = outcomes.map(({ where }) => where)
  const size = frame.variables[first]?.values.length ?? 0
  const split = decisionTree(frame.space, parts, [first], size)
  if (split === 'over-budget' || split.kind === 'leaf') return []
  const byOutcomes = new Map<string, { classes: readonly number[]; outcomes: readonly number[] }>()
  for (const { classes, tree } of split.branches) {
    if (tree.kind === 'branching') continue
    const key = tree.parts.join()
    const all = [...(byOutcomes.get(key)?.classes ?? []), ...classes]
    byOutcomes.set(key, { classes: all, outcomes: tree.parts })
  }
  return [...byOutcomes.values()].map(({ classes, outcomes: left }) => ({
    when: [{ variable: first, classes: classes.toSorted((a, b) => a - b) }],
    outcomes: left,
  }))
}

function leavesOf(tree: DecisionTree, path: Cube): readonly Region[] {
  if (tree.kind === 'leaf') {
    const when = [...path].sort((a, b) => a.variable - b.variable)
    return [{ when, outcomes: tree.parts }]
  }
  return tree.branches.flatMap(({ classes, tree: below }) =>
    leavesOf(below, [...path, { variable: tree.variable, classes }]),
  )
}
