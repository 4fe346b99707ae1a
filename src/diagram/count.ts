import { Bug } from '../bug.ts'
import { FALSE, TRUE, type Diagram } from './diagram.ts'
import { nodesOf } from './nodes-of.ts'
import { childOf, sizeOf, variableOf, type Space } from './space.ts'

/** How much each class of each variable counts: by variable, then by class; none negative. */
export type Weights = readonly (readonly bigint[])[]

/**
 * The exact weight of a diagram: the sum over all assignments that make it true
 * of the product of the weights of their classes. All variables of the space
 * take part, so `count(space, TRUE, weights)` is the whole. Makes no node.
 */
export function count(space: Space, d: Diagram, weights: Weights): bigint {
  const totals = totalsOf(space, weights)
  return product(totals, 0, variableOf(space, d)) * valueOf(weightsBelow(space, d, weights), d)
}

/**
 * For each variable and each of its classes, the exact weight of the diagram
 * with the variable of that class: `count` of all cofactors in one walk. Every
 * row sums to the count of the diagram. Makes no node.
 */
export function marginals(space: Space, d: Diagram, weights: Weights): Weights {
  const totals = totalsOf(space, weights)
  const below = weightsBelow(space, d, weights)
  const result = weights.map((row) => row.map(() => 0n))
  // What flows past a variable untested: from one variable on, up to another.
  const untested = [...totals.map(() => 0n), 0n]
  const pass = (from: number, to: number, flow: bigint): void => {
    if (from === to) return
    untested[from] = (untested[from] ?? 0n) + flow
    untested[to] = (untested[to] ?? 0n) - flow
  }

  const above = new Map<Diagram, bigint>([[d, product(totals, 0, variableOf(space, d))]])
  pass(0, variableOf(space, d), valueOf(above, d) * valueOf(below, d))
  for (const node of nodesOf(space, d)) {
    const variable = variableOf(space, node)
    const reaching = valueOf(above, node)
    const row = result[variable] ?? []
    for (let cls = 0; cls < sizeOf(space, variable); cls += 1) {
      const child = childOf(space, node, cls)
      if (child === FALSE) continue
      const next = variableOf(space, child)
      const weight =
        reaching * weightOf(weights, variable, cls) * product(totals, variable + 1, next)
      const flow = weight * valueOf(below, child)
      row[cls] = (row[cls] ?? 0n) + flow
      pass(variable + 1, next, flow)
      if (child !== TRUE) above.set(child, (above.get(child) ?? 0n) + weight)
    }
  }

  let flow = 0n
  for (const [variable, total] of totals.entries()) {
    flow += untested[variable] ?? 0n
    if (flow === 0n) continue
    const row = result[variable] ?? []
    // Exact: the total is a factor of whatever flows past.
    for (const [cls, value] of row.entries()) {
      row[cls] = value + (flow / total) * weightOf(weights, variable, cls)
    }
  }
  return result
}

/** `part / whole` as a number, as near as numbers come however large the two are; 0 of nothing. */
export function proportion(part: bigint, whole: bigint): number {
  if (whole === 0n) return 0
  const digits = 200n
  return Number((part << digits) / whole) / Number(1n << digits)
}

/** For each node the weight of the ways from it to TRUE, over its variable and those after it. */
function weightsBelow(space: Space, d: Diagram, weights: Weights): ReadonlyMap<Diagram, bigint> {
  const totals = totalsOf(space, weights)
  const below = new Map<Diagram, bigint>([
    [FALSE, 0n],
    [TRUE, 1n],
  ])
  for (const node of nodesOf(space, d).toReversed()) {
    const variable = variableOf(space, node)
    let sum = 0n
    for (let cls = 0; cls < sizeOf(space, variable); cls += 1) {
      const child = childOf(space, node, cls)
      if (child === FALSE) continue
      const between = product(totals, variable + 1, variableOf(space, child))
      sum += weightOf(weights, variable, cls) * between * valueOf(below, child)
    }
    below.set(node, sum)
  }
  return below
}

function totalsOf(space: Space, weights: Weights): readonly bigint[] {
  if (weights.length !== space.sizes.length) throw new Bug('weights of other variables')
  return weights.map((row, variable) => {
    if (row.length !== sizeOf(space, variable)) throw new Bug(`weights of other classes`)
    return row.reduce((sum, weight) => sum + weight, 0n)
  })
}

function product(totals: readonly bigint[], from: number, to: number): bigint {
  let all = 1n
  for (let variable = from; variable < to; variable += 1) all *= totals[variable] ?? 1n
  return all
}

function weightOf(weights: Weights, variable: number, cls: number): bigint {
  return weights[variable]?.[cls] ?? 0n
}

function valueOf(values: ReadonlyMap<Diagram, bigint>, d: Diagram): bigint {
  return values.get(d) ?? 0n
}
