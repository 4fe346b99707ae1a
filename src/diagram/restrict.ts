import { Bug } from '../bug.ts'
import { or } from './apply.ts'
import { FALSE, type Diagram } from './diagram.ts'
import { beginNode, finishNode, setChild } from './make-node.ts'
import { childOf, sizeOf, variableOf, type Space } from './space.ts'

/** The Shannon cofactor: what a diagram becomes when a variable is of one class. */
export function cofactor(space: Space, d: Diagram, variable: number, cls: number): Diagram {
  if (!(cls >= 0 && cls < sizeOf(space, variable))) {
    throw new Bug(`variable ${variable} has no class ${cls}`)
  }
  return rebuild(space, d, variable, (node) => childOf(space, node, cls))
}

/**
 * What a diagram becomes when a variable is known to be of one of some classes,
 * at least one. Beyond them it goes on as in the lowest of them, so two
 * diagrams that agree inside become one, and the variable is gone if nothing
 * hangs on it any more. (Coudert & Madre 1990, for a care set of one literal.)
 */
export function restrict(
  space: Space,
  d: Diagram,
  variable: number,
  classes: readonly number[],
): Diagram {
  const lowest = Math.min(...classes)
  const size = sizeOf(space, variable)
  if (!classes.every((cls) => cls >= 0 && cls < size) || classes.length === 0) {
    throw new Bug(`variable ${variable} cannot be restricted to classes [${classes.join(', ')}]`)
  }
  const allowed = new Set(classes)
  return rebuild(space, d, variable, (node) => {
    const base = beginNode(space, variable)
    for (let cls = 0; cls < size; cls += 1) {
      setChild(space, base, cls, childOf(space, node, allowed.has(cls) ? cls : lowest))
    }
    return finishNode(space, variable, base)
  })
}

/** True where the diagram is true for some class of a variable. */
export function exists(space: Space, d: Diagram, variable: number): Diagram {
  const size = sizeOf(space, variable)
  return rebuild(space, d, variable, (node) => {
    let any = FALSE
    for (let cls = 0; cls < size; cls += 1) any = or(space, any, childOf(space, node, cls))
    return any
  })
}

/** The diagram with each node that tests a variable replaced. */
function rebuild(
  space: Space,
  d: Diagram,
  variable: number,
  replace: (node: Diagram) => Diagram,
): Diagram {
  const done = new Map<Diagram, Diagram>()

  const walk = (node: Diagram): Diagram => {
    if (space.exhausted) return FALSE
    const first = variableOf(space, node)
    if (first > variable) return node
    const known = done.get(node)
    if (known !== undefined) return known
    const result = first === variable ? replace(node) : copy(node, first)
    done.set(node, result)
    return result
  }

  const copy = (node: Diagram, first: number): Diagram => {
    const base = beginNode(space, first)
    for (let cls = 0; cls < sizeOf(space, first); cls += 1) {
      setChild(space, base, cls, walk(childOf(space, node, cls)))
    }
    return finishNode(space, first, base)
  }

  return walk(d)
}
