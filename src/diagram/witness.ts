import type { Cube, Literal } from './cube.ts'
import { FALSE, TRUE, type Diagram } from './diagram.ts'
import { nodesOf } from './nodes-of.ts'
import { childOf, sizeOf, variableOf, type Space } from './space.ts'

/**
 * A cube inside a diagram: the shortest path to TRUE, which constrains the
 * fewest variables of all paths; of several, the one through the lowest
 * classes. Undefined for FALSE.
 */
export function witness(space: Space, d: Diagram): Cube | undefined {
  if (d === FALSE) return undefined

  const lengths = new Map<Diagram, number>([
    [FALSE, Infinity],
    [TRUE, 0],
  ])
  const nearest = new Map<Diagram, Diagram>()
  for (const node of [...nodesOf(space, d)].reverse()) {
    let best = FALSE
    let length = Infinity
    for (let cls = 0; cls < sizeOf(space, variableOf(space, node)); cls += 1) {
      const child = childOf(space, node, cls)
      const through = 1 + (lengths.get(child) ?? Infinity)
      if (through < length) {
        best = child
        length = through
      }
    }
    lengths.set(node, length)
    nearest.set(node, best)
  }

  const path: Literal[] = []
  let node = d
  for (let next = nearest.get(node); next !== undefined; next = nearest.get(node)) {
    const variable = variableOf(space, node)
    const classes: number[] = []
    for (let cls = 0; cls < sizeOf(space, variable); cls += 1) {
      if (childOf(space, node, cls) === next) classes.push(cls)
    }
    path.push({ variable, classes })
    node = next
  }
  return path
}
