import { and } from './apply.ts'
import { compareCubes, cubeOf, type Cube } from './cube.ts'
import { FALSE, TRUE, type Diagram } from './diagram.ts'
import { implies } from './implies.ts'
import { select } from './literal.ts'
import { childOf, sizeOf, variableOf, type Space } from './space.ts'
import { withinBudget, type OverBudget } from './within-budget.ts'

/** There are more cubes than were asked for. */
export type TooMany = 'too-many'

/**
 * All prime implicants: the cubes that imply a diagram and cease to when any
 * literal takes in one more class.
 *
 * The recursion of Coudert & Madre (1992) on the first variable, for many
 * classes: each prime is, for some set S of classes, a prime `p` of the
 * conjunction of the children in S; its own literal is the set of all classes
 * whose child `p` implies. As every such `p` gives one prime, more than `limit`
 * of them anywhere are more than `limit` of the whole, so it stops early.
 *
 * @returns the primes ordered by {@link compareCubes}; of FALSE none, of TRUE
 *   the empty cube.
 */
export function primeCubes(
  space: Space,
  d: Diagram,
  limit: number,
): readonly Cube[] | TooMany | OverBudget {
  const found = withinBudget(space, () => primesOf(space, d, limit, new Map()))
  if (found === 'over-budget') return found
  if (found.size > limit) return 'too-many'
  return [...found].map((prime) => cubeOf(space, prime)).sort(compareCubes)
}

/** The diagrams of the primes; more than `limit` of them, but perhaps not all, if there are more. */
function primesOf(
  space: Space,
  d: Diagram,
  limit: number,
  memo: Map<Diagram, ReadonlySet<Diagram>>,
): ReadonlySet<Diagram> {
  if (d === FALSE) return new Set()
  if (d === TRUE) return new Set([TRUE])
  const known = memo.get(d)
  if (known !== undefined) return known

  const variable = variableOf(space, d)
  const children = Array.from({ length: sizeOf(space, variable) }, (_, cls) =>
    childOf(space, d, cls),
  )
  const primes = new Set<Diagram>()
  for (const part of conjunctions(space, children)) {
    for (const rest of primesOf(space, part, limit, memo)) {
      const classes = children.flatMap((child, cls) => (implies(space, rest, child) ? [cls] : []))
      primes.add(select(space, variable, classes, rest))
    }
    if (primes.size > limit || space.exhausted) break
  }
  memo.set(d, primes)
  return primes
}

/** Each different conjunction of some of the diagrams once, without FALSE. */
function* conjunctions(space: Space, diagrams: readonly Diagram[]): Generator<Diagram> {
  const generators = new Set(diagrams)
  const found = new Set<Diagram>([FALSE])
  for (const generator of generators) {
    for (const next of [generator, ...[...found].map((other) => and(space, other, generator))]) {
      if (found.has(next)) continue
      found.add(next)
      yield next
    }
  }
}
