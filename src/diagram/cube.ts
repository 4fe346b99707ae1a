import type { Diagram } from './diagram.ts'
import { FALSE, TRUE } from './diagram.ts'
import { select } from './literal.ts'
import { childOf, sizeOf, variableOf, type Space } from './space.ts'

/** A variable is of one of these classes: ascending, neither none nor all of them. */
export interface Literal {
  readonly variable: number
  readonly classes: readonly number[]
}

/** A conjunction of literals, at most one for each variable, in their order. The empty one is always true. */
export type Cube = readonly Literal[]

export function cubeDiagram(space: Space, cube: Cube): Diagram {
  return cube.reduceRight(
    (then, { variable, classes }) => select(space, variable, classes, then),
    TRUE,
  )
}

/** The cube whose diagram this is: not FALSE, and with one way to TRUE. */
export function cubeOf(space: Space, d: Diagram): Cube {
  const literals: Literal[] = []
  let node = d
  while (node > TRUE) {
    const variable = variableOf(space, node)
    const children = Array.from({ length: sizeOf(space, variable) }, (_, cls) =>
      childOf(space, node, cls),
    )
    const classes = children.flatMap((child, cls) => (child === FALSE ? [] : [cls]))
    literals.push({ variable, classes })
    node = children.find((child) => child !== FALSE) ?? TRUE
  }
  return literals
}

/** Fewer literals first, then by variables, then by classes. */
export function compareCubes(a: Cube, b: Cube): number {
  return (
    a.length - b.length ||
    compareLists(
      a.map(({ variable }) => variable),
      b.map(({ variable }) => variable),
    ) ||
    compareLists(
      a.flatMap(({ classes }) => [...classes, -1]),
      b.flatMap(({ classes }) => [...classes, -1]),
    )
  )
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i]
    if (right === undefined) return 1
    if (left !== right) return left - right
  }
  return a.length - b.length
}
