import type { Cube } from '../diagram/cube.ts'
import { primeCubes } from '../diagram/prime-cubes.ts'
import { withinBudget } from '../diagram/within-budget.ts'
import type { Condition } from '../rulebook/condition.ts'
import type { Variables } from '../rulebook/variables.ts'
import { conditionSpace, diagramOf, type ConditionSpace } from './condition-space.ts'
import { knowing, relationsAmong, type Relations } from './known-relations.ts'
import { productOfCube } from './product-of-cube.ts'
import { isInside, narrowed, withoutContained, type Product } from './product.ts'

/** More ways for compared variables to be the same or differ than any text asks about. */
const MOST_RELATIONS = 40

/** For each product allowed, so many prime cubes may be looked at: many say only what no case needs. */
const CUBES_PER_PRODUCT = 4

/**
 * Products of tests, any of which is true exactly where a condition is, and of
 * which Kleene evaluation is exact. Without comparisons they are the condition's
 * prime implicants, but for what no case needs ({@link narrowed}).
 *
 * A case is a box: one set of possible values for each variable. Of a name it is
 * one value or all of them, of a number also an interval.
 *
 * - If the condition holds in a case, the box is an implicant, hence inside a
 *   prime one, each of whose tests holds throughout the box: Kleene says so.
 * - If it fails, the box meets no product. A box and a product of memberships
 *   are apart only if they are so in some variable, whose test then fails in
 *   the whole box. So each product has a test that fails: Kleene says so.
 * - Of compared variables a case tells which of them are the same or differ:
 *   {@link Relations}. For each of these the products are the primes of what
 *   the condition then is. One with comparisons is made tight
 *   (`tight-blocks.ts`): if none of its tests certainly fails, all are true in
 *   some completion.
 *
 * @param limit - on the number of products.
 * @returns undefined if there are more, or if no products can say it.
 */
export function primeProducts(
  condition: Condition,
  variables: Variables,
  limit: number,
): readonly Product[] | undefined {
  const room = conditionSpace(condition, variables)
  if (room === undefined) return undefined
  const { space, compared, tested } = room
  const known = choices(compared.map(relationsAmong))
  if (known.length > MOST_RELATIONS) return undefined
  const needed: Product[] = []
  const others: Product[] = []
  const loose: Product[] = []
  for (const relations of known) {
    const given = withinBudget(space, () =>
      compared.reduce(
        (d, group, i) => knowing(relations[i] ?? [], group, d, room),
        diagramOf(condition, room),
      ),
    )
    const cubes =
      given === 'over-budget' ? given : primeCubes(space, given, CUBES_PER_PRODUCT * limit)
    if (typeof cubes === 'string') return undefined
    for (const cube of cubes) {
      const found = productOfCube(cube, relations, room)
      if (found === undefined) continue
      if (!found.isTight) loose.push(found.product)
      else if (isNeeded(cube, relations, room)) needed.push(found.product)
      else others.push(found.product)
    }
  }
  const shorter = others.filter((other) => needed.some((product) => isInside(product, other)))
  const tight = withoutContained([...shorter, ...needed])
  if (!loose.every((product) => tight.some((other) => isInside(product, other)))) return undefined
  const products = narrowed(tight, tested)
  return products.length > limit ? undefined : products
}

/**
 * Whether a cube is made for a case that can be: if two compared variables are
 * known, so is whether they are the same. One that is not may still be the
 * shorter way to say what several others say.
 */
function isNeeded(cube: Cube, known: readonly Relations[], { compared }: ConditionSpace): boolean {
  return compared.every(
    ({ variables }, i) =>
      known[i]?.length !== 0 ||
      cube.filter(({ variable }) => variables.includes(variable)).length < 2,
  )
}

/** Every choice of one from each list; at most one more than can be used. */
function choices<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (all, list) =>
      all.flatMap((some) => list.map((one) => [...some, one])).slice(0, MOST_RELATIONS + 1),
    [[]],
  )
}
