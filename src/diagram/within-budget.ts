import { at } from './at.ts'
import { rebuildUniqueTable } from './make-node.ts'
import { createMemos, isExhausted, type Space } from './space.ts'

/** The node budget was spent before the answer was found. */
export type OverBudget = 'over-budget'

/**
 * Does some work in a space, and tells whether its result may be believed.
 *
 * @returns what `work` returns; or `'over-budget'` if the budget did not
 *   suffice. Then the space is as it was before: all nodes the work made are
 *   gone and must not be used, those made before keep their meaning. May be
 *   nested: what fails inside need not fail outside.
 */
export function withinBudget<T>(space: Space, work: () => T): T | OverBudget {
  if (isExhausted(space)) return 'over-budget'
  const { nodes, scratchTop } = space
  const result = work()
  if (!isExhausted(space)) return result
  takeBack(space, nodes)
  space.scratchTop = scratchTop
  space.exhausted = false
  return 'over-budget'
}

function takeBack(space: Space, nodes: number): void {
  if (nodes < space.nodes) {
    space.edges = at(space.firsts, nodes)
    space.nodes = nodes
    rebuildUniqueTable(space, space.unique.length)
  }
  // They may name nodes that are gone.
  space.memos = createMemos()
}
