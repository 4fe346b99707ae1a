import { Bug } from '../bug.ts'
import { and, diff, or } from './apply.ts'
import { compareCubes, cubeDiagram, type Cube } from './cube.ts'
import { FALSE, type Diagram } from './diagram.ts'
import { expandCube } from './expand-cube.ts'
import { implies } from './implies.ts'
import type { TooMany } from './prime-cubes.ts'
import type { Space } from './space.ts'
import { witness } from './witness.ts'
import { withinBudget, type OverBudget } from './within-budget.ts'

/**
 * An irredundant sum of products: prime cubes of `upper` that together contain
 * all of `d`, none of which can be left out. Not promised to be the fewest.
 *
 * @param upper - contains `d`; what lies between the two (cases that cannot
 *   occur) may be covered or not, whichever makes the cubes larger.
 * @returns the cubes ordered by {@link compareCubes}; `'too-many'` if this
 *   cover has more than `limit`.
 */
export function irredundantCubes(
  space: Space,
  d: Diagram,
  limit: number,
  upper: Diagram = d,
): readonly Cube[] | TooMany | OverBudget {
  return withinBudget(space, () => {
    if (!implies(space, d, upper)) throw new Bug('a diagram is to be covered beyond its bound')
    let cubes: readonly Cube[] = []
    let rest = d
    for (let seed = witness(space, rest); seed !== undefined; seed = witness(space, rest)) {
      const cube = expandCube(space, seed, upper)
      cubes = [...cubes, cube]
      rest = diff(space, rest, cubeDiagram(space, cube))
      if (cubes.length > limit) cubes = withoutRedundant(space, cubes, diff(space, d, rest))
      if (cubes.length > limit) return 'too-many'
    }
    return [...withoutRedundant(space, cubes, d)].sort(compareCubes)
  })
}

/** Leaves out, one after the other, cubes whose part of `d` the others contain; cubes of many literals first. */
export function withoutRedundant(
  space: Space,
  cubes: readonly Cube[],
  d: Diagram,
): readonly Cube[] {
  const inTurn = [...cubes].sort((a, b) => compareCubes(b, a))
  const diagrams = inTurn.map((cube) => cubeDiagram(space, cube))
  const fromHere = diagrams.reduceRight(
    (unions, diagram) => [or(space, diagram, unions[0] ?? FALSE), ...unions],
    [FALSE],
  )
  let kept = FALSE
  return inTurn.filter((_, i) => {
    const diagram = diagrams[i] ?? FALSE
    const others = or(space, kept, fromHere[i + 1] ?? FALSE)
    if (implies(space, and(space, d, diagram), others)) return false
    kept = or(space, kept, diagram)
    return true
  })
}
