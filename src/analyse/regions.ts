import { and, diff, or } from '../diagram/apply.ts'
import { compareCubes, cubeDiagram, type Cube } from '../diagram/cube.ts'
import { FALSE, TRUE, type Diagram } from '../diagram/diagram.ts'
import { expandCube } from '../diagram/expand-cube.ts'
import { withoutRedundant } from '../diagram/irredundant-cubes.ts'
import { witness } from '../diagram/witness.ts'
import { withinBudget } from '../diagram/within-budget.ts'
import type { Frame } from '../ask/frame.ts'

/** Some cases as prime cubes, merged. */
export interface Regions {
  /** At least one, if there is a case; those of the fewest words first. */
  readonly cubes: readonly Cube[]
  /** Whether they are all the cases. */
  readonly isAll: boolean
}

/** As many regions are told of one finding at most. */
const MOST_REGIONS = 8

/**
 * The cases of a finding as irredundant prime cubes, which may take in what
 * cannot be, if that makes them shorter. Where there are too many, the first
 * that are found, each around the simplest case that is left.
 */
export function regionsOf(where: Diagram, { space, care }: Frame): Regions {
  const found = withinBudget(space, () => {
    const here = and(space, where, care)
    const upper = or(space, here, diff(space, TRUE, care))
    const cubes: Cube[] = []
    let left = here
    for (let seed = witness(space, left); seed !== undefined; seed = witness(space, left)) {
      if (cubes.length === MOST_REGIONS) break
      const cube = expandCube(space, seed, upper)
      cubes.push(cube)
      left = diff(space, left, cubeDiagram(space, cube))
    }
    const needed = left === FALSE ? withoutRedundant(space, cubes, here) : cubes
    return { cubes: [...needed].sort(compareCubes), isAll: left === FALSE }
  })
  if (found !== 'over-budget') return found
  const seed = witness(space, where)
  return { cubes: seed === undefined ? [] : [expandCube(space, seed, where)], isAll: false }
}
