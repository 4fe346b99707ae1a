import { Bug } from '../bug.ts'
import type { Weights } from './count.ts'
import { FALSE, TRUE, type Diagram } from './diagram.ts'
import { childOf, sizeOf, variableOf, type Memos, type Space } from './space.ts'

/** The exact weight of a diagram, as `count` gives it. */
export type Counter = (d: Diagram) => bigint

/**
 * Counts many diagrams of one space: what they share is counted once. Makes no
 * node.
 *
 * @param weights - none negative; of each variable one at least is not 0.
 */
export function createCounter(space: Space, weights: Weights): Counter {
  if (weights.length !== space.sizes.length) throw new Bug('weights of other variables')
  const totals = weights.map((row, variable) => {
    if (row.length !== sizeOf(space, variable)) throw new Bug('weights of other classes')
    return row.reduce((sum, weight) => sum + weight, 0n)
  })
  if (totals.includes(0n)) throw new Bug('a variable that counts for nothing')
  const whole = totals.reduce((all, total) => all * total, 1n)
  // Whole numbers up to this are exact as numbers, and those are many times faster.
  if (whole > BigInt(Number.MAX_SAFE_INTEGER)) return counter(space, weights, totals, BIGINTS)
  const rows = weights.map((row) => row.map(Number))
  const count = counter(space, rows, totals.map(Number), NUMBERS)
  return (d) => BigInt(count(d))
}

interface Arithmetic<T> {
  readonly none: T
  readonly one: T
  readonly times: (a: T, b: T) => T
  /** `sum + weight * (to / from) * below`; `from` is a factor of `to`. */
  readonly add: (sum: T, weight: T, to: T, from: T, below: T) => T
}

const NUMBERS: Arithmetic<number> = {
  none: 0,
  one: 1,
  times: (a, b) => a * b,
  add: (sum, weight, to, from, below) => sum + weight * (to / from) * below,
}

const BIGINTS: Arithmetic<bigint> = {
  none: 0n,
  one: 1n,
  times: (a, b) => a * b,
  add: (sum, weight, to, from, below) => sum + weight * (to / from) * below,
}

function counter<T>(
  space: Space,
  rows: readonly (readonly T[])[],
  totals: readonly T[],
  { none, one, times, add }: Arithmetic<T>,
): (d: Diagram) => T {
  /** For each variable the product of the totals of all before it; one more than there are. */
  const before = [one]
  for (const total of totals) before.push(times(before.at(-1) ?? one, total))
  let known = new Map<Diagram, T>()
  let epoch: Memos = space.memos

  /** Over the variable of the node and those after it. */
  function below(node: Diagram): T {
    if (node <= TRUE) return node === TRUE ? one : none
    const found = known.get(node)
    if (found !== undefined) return found
    const variable = variableOf(space, node)
    const row = rows[variable] ?? []
    const from = before[variable + 1] ?? one
    let sum = none
    for (const [cls, weight] of row.entries()) {
      const child = childOf(space, node, cls)
      if (child === FALSE) continue
      sum = add(sum, weight, before[variableOf(space, child)] ?? one, from, below(child))
    }
    known.set(node, sum)
    return sum
  }

  return (d) => {
    // Where nodes were taken back, their numbers may mean others now.
    if (epoch !== space.memos) known = new Map()
    epoch = space.memos
    return times(before[variableOf(space, d)] ?? one, below(d))
  }
}
