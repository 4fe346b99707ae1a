import { Bug } from '../bug.ts'
import { TRUE, type Diagram } from './diagram.ts'
import { childOf, sizeOf, variableOf, type Space } from './space.ts'

/** The truth of a diagram, given the class of every variable it meets, by variable. */
export function evaluate(space: Space, d: Diagram, classes: readonly number[]): boolean {
  let node = d
  while (node > TRUE) {
    const variable = variableOf(space, node)
    const cls = classes[variable]
    if (cls === undefined || !(cls >= 0 && cls < sizeOf(space, variable))) {
      throw new Bug(`variable ${variable} has no class ${String(cls)}`)
    }
    node = childOf(space, node, cls)
  }
  return node === TRUE
}
