import { FALSE, TRUE, type Diagram } from './diagram.ts'
import { forget, recall, remember } from './memo.ts'
import { branchOf, PER_NODE, sizeOf, variableOf, type Space } from './space.ts'

/** Whether `b` is true wherever `a` is. Makes no node. */
export function implies(space: Space, a: Diagram, b: Diagram): boolean {
  if (a === FALSE || b === TRUE || a === b) return true
  if (a === TRUE || b === FALSE) return false
  return everywhere(space, 'implies', a, b, implies)
}

/** Whether `a` and `b` are nowhere true together. Makes no node. */
export function areDisjoint(space: Space, a: Diagram, b: Diagram): boolean {
  if (a === FALSE || b === FALSE) return true
  if (a === TRUE || b === TRUE || a === b) return false
  return a < b
    ? everywhere(space, 'disjoint', a, b, areDisjoint)
    : everywhere(space, 'disjoint', b, a, areDisjoint)
}

/** Whether a relation holds between the two in every class of their first variable. */
function everywhere(
  space: Space,
  name: 'implies' | 'disjoint',
  a: Diagram,
  b: Diagram,
  relation: (space: Space, a: Diagram, b: Diagram) => boolean,
): boolean {
  const memo = space.memos[name]
  const known = recall(memo, a, b)
  if (known !== undefined) return known === 1

  const variable = Math.min(variableOf(space, a), variableOf(space, b))
  const size = sizeOf(space, variable)
  let holds = true
  for (let cls = 0; holds && cls < size; cls += 1) {
    holds = relation(space, branchOf(space, a, variable, cls), branchOf(space, b, variable, cls))
  }
  // These answers are right whatever the budget, so a full memo only costs time.
  if (memo.count >= PER_NODE * space.budget) forget(memo)
  remember(memo, a, b, holds ? 1 : 0)
  return holds
}
