import type { Frame } from '../ask/frame.ts'
import { diff, or } from '../diagram/apply.ts'
import type { Cube } from '../diagram/cube.ts'
import { TRUE, type Diagram } from '../diagram/diagram.ts'
import { expandCube } from '../diagram/expand-cube.ts'
import { sizeOf } from '../diagram/space.ts'
import { withinBudget } from '../diagram/within-budget.ts'

/**
 * The region to which a case belongs: the first that holds it, else a prime
 * cube around it, where not all of the regions are known.
 *
 * @param classes - of the case, by variable of the frame; within `where`.
 */
export function regionAround(
  classes: readonly number[],
  cubes: readonly Cube[],
  where: Diagram,
  { space, care }: Frame,
): Cube {
  const own = cubes.find((cube) =>
    cube.every((literal) => literal.classes.includes(classes[literal.variable] ?? -1)),
  )
  if (own !== undefined) return own
  const point = classes.flatMap((cls, variable) =>
    sizeOf(space, variable) > 1 ? [{ variable, classes: [cls] }] : [],
  )
  const upper = withinBudget(space, () => or(space, where, diff(space, TRUE, care)))
  return expandCube(space, point, upper === 'over-budget' ? where : upper)
}
