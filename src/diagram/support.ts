import type { Diagram } from './diagram.ts'
import { nodesOf } from './nodes-of.ts'
import { variableOf, type Space } from './space.ts'

/** The variables a diagram depends on, ascending. */
export function support(space: Space, d: Diagram): readonly number[] {
  const variables = new Set(nodesOf(space, d).map((node) => variableOf(space, node)))
  return [...variables].sort((a, b) => a - b)
}
