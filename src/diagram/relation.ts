import { Bug } from '../bug.ts'
import { FALSE, TRUE, type Diagram } from './diagram.ts'
import { beginNode, finishNode, setChild } from './make-node.ts'
import { sizeOf, type Space } from './space.ts'

/**
 * True where the classes of two different variables stand in a relation.
 *
 * @param holds - takes a class of `a` and one of `b`, in this order.
 */
export function relation(
  space: Space,
  a: number,
  b: number,
  holds: (classOfA: number, classOfB: number) => boolean,
): Diagram {
  if (a === b) throw new Bug(`variable ${a} is related to itself`)
  if (a > b) return relation(space, b, a, (classOfB, classOfA) => holds(classOfA, classOfB))

  const outer = beginNode(space, a)
  for (let classOfA = 0; classOfA < sizeOf(space, a); classOfA += 1) {
    const inner = beginNode(space, b)
    for (let classOfB = 0; classOfB < sizeOf(space, b); classOfB += 1) {
      setChild(space, inner, classOfB, holds(classOfA, classOfB) ? TRUE : FALSE)
    }
    setChild(space, outer, classOfA, finishNode(space, b, inner))
  }
  return finishNode(space, a, outer)
}

/** True where two variables with the same list of classes are of the same class. */
export function equalVariables(space: Space, a: number, b: number): Diagram {
  if (sizeOf(space, a) !== sizeOf(space, b)) {
    throw new Bug(`variables ${a} and ${b} have different classes`)
  }
  return relation(space, a, b, (classOfA, classOfB) => classOfA === classOfB)
}
