import { Bug } from '../bug.ts'
import { FALSE, TRUE, type Diagram } from './diagram.ts'
import { beginNode, finishNode, setChild } from './make-node.ts'
import { sizeOf, type Space } from './space.ts'

/** True where a variable is of one of the classes, in any order. */
export function literal(space: Space, variable: number, classes: readonly number[]): Diagram {
  return select(space, variable, classes, TRUE)
}

/** `then` where a variable, before all those of `then`, is of one of the classes; FALSE elsewhere. */
export function select(
  space: Space,
  variable: number,
  classes: readonly number[],
  then: Diagram,
): Diagram {
  const size = sizeOf(space, variable)
  const base = beginNode(space, variable)
  for (let cls = 0; cls < size; cls += 1) setChild(space, base, cls, FALSE)
  for (const cls of classes) {
    if (!(cls >= 0 && cls < size)) throw new Bug(`variable ${variable} has no class ${cls}`)
    setChild(space, base, cls, then)
  }
  return finishNode(space, variable, base)
}
