import type { Condition, Junction } from '../rulebook/condition.ts'
import { join } from '../rulebook/join.ts'
import { negate } from '../rulebook/negate.ts'
import { isReadOnce, variablesIn } from '../rulebook/variables-in.ts'
import type { Variables } from '../rulebook/variables.ts'
import { primeProducts } from './prime-products.ts'
import type { Product } from './product.ts'

export interface ExactForm {
  readonly condition: Condition
  /** Whether Kleene evaluation of it is exact; if not, it is as it was. */
  readonly exact: boolean
}

/** More products than this nobody can read, and the engines need not run. */
const MOST_PRODUCTS = 64

/**
 * The same condition in a form whose Kleene evaluation is exact: it is unknown
 * only in cases that can turn out either way.
 *
 * That is so of a junction whose parts share no variable, if it is so of each
 * of them: what is possible for one part does not depend on the others. Parts
 * that do share variables are written as any of their {@link primeProducts}; or
 * as none of those of their negation, by the same proof, if that is shorter.
 * One form serves for `holds` and for `fails`.
 *
 * @param condition - simplified.
 */
export function exactForm(condition: Condition, variables: Variables): ExactForm {
  if (isReadOnce(condition) || (condition.kind !== 'all' && condition.kind !== 'any')) {
    return { condition, exact: true }
  }
  const forms = sharing(condition.of).map((parts): ExactForm => {
    const [only, ...others] = parts
    if (only !== undefined && others.length === 0) return exactForm(only, variables)
    const together: Junction = { kind: condition.kind, of: parts }
    const prime = primeForm(together, variables)
    if (prime === undefined) return { condition: together, exact: false }
    return { condition: prime, exact: true }
  })
  return {
    condition: join(
      condition.kind,
      forms.map((form) => form.condition),
      variables,
    ),
    exact: forms.every(({ exact }) => exact),
  }
}

/** Conditions in groups: those of one group share variables, directly or by way of others. */
function sharing(conditions: readonly Condition[]): readonly (readonly Condition[])[] {
  let groups: readonly { parts: readonly Condition[]; tested: ReadonlySet<string> }[] = []
  for (const condition of conditions) {
    const own = new Set(variablesIn(condition))
    const touched = groups.filter(({ tested }) => [...own].some((id) => tested.has(id)))
    groups = [
      ...groups.filter((group) => !touched.includes(group)),
      {
        parts: [...touched.flatMap(({ parts }) => parts), condition],
        tested: new Set([own, ...touched.map(({ tested }) => tested)].flatMap((ids) => [...ids])),
      },
    ]
  }
  return groups.map(({ parts }) => parts)
}

/** The shorter of the two forms; undefined if there is none. */
function primeForm(condition: Condition, variables: Variables): Condition | undefined {
  const ofTruth = anyProduct(condition, variables)
  const ofFalsehood = anyProduct(negate(condition, variables), variables)
  const none = ofFalsehood && negate(ofFalsehood, variables)
  if (ofTruth === undefined || none === undefined) return ofTruth ?? none
  return testCount(none) < testCount(ofTruth) ? none : ofTruth
}

function anyProduct(condition: Condition, variables: Variables): Condition | undefined {
  const products = primeProducts(condition, variables, MOST_PRODUCTS)
  return (
    products &&
    join(
      'any',
      products.map((product) => join('all', testsOf(product), variables)),
      variables,
    )
  )
}

function testsOf({ memberships, comparisons }: Product): readonly Condition[] {
  return [
    ...[...memberships].map(([variable, values]): Condition => ({ kind: 'in', variable, values })),
    ...comparisons,
  ]
}

function testCount(condition: Condition): number {
  return condition.kind === 'all' || condition.kind === 'any'
    ? condition.of.reduce((sum, part) => sum + testCount(part), 0)
    : 1
}
