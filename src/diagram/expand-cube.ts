import type { Cube, Literal } from './cube.ts'
import { FALSE, TRUE, type Diagram } from './diagram.ts'
import { childOf, sizeOf, variableOf, type Space } from './space.ts'

/**
 * Raises a cube inside a diagram to a prime cube of it: first drops literals,
 * the last variable first, then lets single classes in, in order. One that
 * cannot be let in now cannot be later, so one round is enough. (The EXPAND of
 * Espresso: Brayton, Hachtel, McMullen & Sangiovanni-Vincentelli 1984.)
 * A cube that is not inside the diagram stays as it is. Makes no node.
 */
export function expandCube(space: Space, cube: Cube, d: Diagram): Cube {
  const chosen = new Map(cube.map(({ variable, classes }) => [variable, classes]))

  for (const { variable, classes } of cube.toReversed()) {
    chosen.delete(variable)
    if (!isInside(space, chosen, d)) chosen.set(variable, classes)
  }

  for (const { variable } of cube) {
    for (let cls = 0; cls < sizeOf(space, variable); cls += 1) {
      const classes = chosen.get(variable)
      if (classes === undefined || classes.includes(cls)) continue
      chosen.set(
        variable,
        [...classes, cls].sort((a, b) => a - b),
      )
      if (!isInside(space, chosen, d)) chosen.set(variable, classes)
    }
  }

  return cube.flatMap(({ variable }): Literal[] => {
    const classes = chosen.get(variable)
    return classes === undefined ? [] : [{ variable, classes }]
  })
}

/** Whether a diagram is true throughout a cube: whether no way through the cube leads to FALSE. */
function isInside(
  space: Space,
  chosen: ReadonlyMap<number, readonly number[]>,
  d: Diagram,
): boolean {
  const seen = new Set<Diagram>([TRUE])
  const walk = (node: Diagram): boolean => {
    if (node === FALSE) return false
    if (seen.has(node)) return true
    seen.add(node)
    const variable = variableOf(space, node)
    const classes = chosen.get(variable)
    if (classes !== undefined) return classes.every((cls) => walk(childOf(space, node, cls)))
    const size = sizeOf(space, variable)
    for (let cls = 0; cls < size; cls += 1) if (!walk(childOf(space, node, cls))) return false
    return true
  }
  return walk(d)
}
