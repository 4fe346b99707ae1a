import { FALSE, TRUE, type Diagram } from './diagram.ts'
import { beginNode, finishNode, setChild } from './make-node.ts'
import { recall, remember } from './memo.ts'
import { branchOf, PER_NODE, sizeOf, variableOf, type Memos, type Space } from './space.ts'

type Operation = 'and' | 'or' | 'diff'

export function and(space: Space, a: Diagram, b: Diagram): Diagram {
  // Either order is one entry of the memo.
  return a < b ? apply(space, 'and', a, b) : apply(space, 'and', b, a)
}

export function or(space: Space, a: Diagram, b: Diagram): Diagram {
  return a < b ? apply(space, 'or', a, b) : apply(space, 'or', b, a)
}

/** `a` without `b`. */
export function diff(space: Space, a: Diagram, b: Diagram): Diagram {
  return apply(space, 'diff', a, b)
}

export function not(space: Space, d: Diagram): Diagram {
  return diff(space, TRUE, d)
}

/** All of them; TRUE if there are none. */
export function allOf(space: Space, diagrams: Iterable<Diagram>): Diagram {
  let all = TRUE
  for (const d of diagrams) all = and(space, all, d)
  return all
}

/** Any of them; FALSE if there are none. */
export function anyOf(space: Space, diagrams: Iterable<Diagram>): Diagram {
  let any = FALSE
  for (const d of diagrams) any = or(space, any, d)
  return any
}

/** Bryant's Apply: Shannon expansion on the first variable of either operand. */
function apply(space: Space, operation: Operation, a: Diagram, b: Diagram): Diagram {
  if (space.exhausted) return FALSE
  const settled = settle(operation, a, b)
  if (settled !== undefined) return settled
  const known = recall(space.memos[operation], a, b)
  if (known !== undefined) return known as Diagram

  const variable = Math.min(variableOf(space, a), variableOf(space, b))
  const size = sizeOf(space, variable)
  const base = beginNode(space, variable)
  for (let cls = 0; cls < size; cls += 1) {
    const left = branchOf(space, a, variable, cls)
    const right = branchOf(space, b, variable, cls)
    const child =
      operation === 'diff' || left < right
        ? apply(space, operation, left, right)
        : apply(space, operation, right, left)
    setChild(space, base, cls, child)
  }
  const result = finishNode(space, variable, base)
  keep(space, operation, a, b, result)
  return result
}

/** The result where it needs no expansion. */
function settle(operation: Operation, a: Diagram, b: Diagram): Diagram | undefined {
  switch (operation) {
    case 'and':
      if (a === FALSE || b === FALSE) return FALSE
      if (a === TRUE || a === b) return b
      return b === TRUE ? a : undefined
    case 'or':
      if (a === TRUE || b === TRUE) return TRUE
      if (a === FALSE || a === b) return b
      return b === FALSE ? a : undefined
    case 'diff':
      if (a === FALSE || b === TRUE || a === b) return FALSE
      return b === FALSE ? a : undefined
  }
}

function keep(space: Space, name: keyof Memos, a: Diagram, b: Diagram, result: Diagram): void {
  const memo = space.memos[name]
  if (memo.count < PER_NODE * space.budget) remember(memo, a, b, result)
  else space.exhausted = true
}
