import { TRUE, type Diagram } from './diagram.ts'
import { childOf, sizeOf, variableOf, type Space } from './space.ts'

/** The nodes of a diagram without the terminals, parents before children; one order for each diagram. */
export function nodesOf(space: Space, d: Diagram): readonly Diagram[] {
  const seen = new Set<Diagram>()
  const visit = (node: Diagram): void => {
    if (node <= TRUE || seen.has(node)) return
    seen.add(node)
    const size = sizeOf(space, variableOf(space, node))
    for (let cls = 0; cls < size; cls += 1) visit(childOf(space, node, cls))
  }
  visit(d)
  // INVARIANT: a node is made after its children, so its number is the larger one.
  return [...seen].sort((a, b) => b - a)
}

/** How many nodes a diagram has, without the terminals. */
export function nodeCount(space: Space, d: Diagram): number {
  return nodesOf(space, d).length
}
