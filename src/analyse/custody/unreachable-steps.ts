import { and, anyOf } from '../../diagram/apply.ts'
import { FALSE } from '../../diagram/diagram.ts'
import type { UnreachableBecause } from './detail.ts'
import type { Hands } from './hands.ts'

/** A step that no case comes to, by its place. */
export interface Unreached {
  readonly at: number
  readonly because: UnreachableBecause
}

/**
 * Steps of a procedure that are part of no case, and steps that are to come
 * after others and never do. To be called within the budget of the frame.
 */
export function unreachedSteps({ steps, before, together }: Hands): readonly Unreached[] {
  const { frame, whereRule } = together
  const { space } = frame
  return steps.flatMap(({ placed, active }, at): readonly Unreached[] => {
    if (active === FALSE) {
      const isNever = whereRule(placed.rule) === FALSE
      return [{ at, because: isNever ? 'condition' : 'assume' }]
    }
    if (placed.after.length === 0) return []
    const first = anyOf(
      space,
      steps.map((one, earlier) => and(space, one.active, before(earlier, at))),
    )
    return and(space, active, first) === FALSE ? [{ at, because: 'order' }] : []
  })
}
