import type { Comparison } from '../rulebook/condition.ts'
import { isEmpty, isSubset, without, type ValueSet } from '../rulebook/value-set.ts'
import type { TestedVariable } from './condition-space.ts'

/** A conjunction of tests: at most one membership of each variable, and comparisons. */
export interface Product {
  /** By variable; those that are not here may have any value. */
  readonly memberships: ReadonlyMap<string, ValueSet>
  readonly comparisons: readonly Comparison[]
}

/** The products that no other one contains, each once. */
export function withoutContained(products: readonly Product[]): readonly Product[] {
  return products.filter(
    (product, i) =>
      !products.some(
        (other, j) => i !== j && isInside(product, other) && (j < i || !isInside(other, product)),
      ),
  )
}

/**
 * Products with fewer names to read, or fewer products. What one says of a
 * name is left out where another one says it: of a name either one value is
 * known or nothing, so no case needs both. `VN, or VN or none with a residence`
 * becomes `VN, or none with a residence`.
 */
export function narrowed(
  products: readonly Product[],
  tested: readonly TestedVariable[],
): readonly Product[] {
  const left = new Set(products)
  for (const product of products) {
    left.delete(product)
    const found = narrow(product, [...left], tested)
    if (found !== undefined) left.add(found)
  }
  return [...left]
}

/** A product without what others say; undefined if nothing is left of it. */
function narrow(
  product: Product,
  others: readonly Product[],
  tested: readonly TestedVariable[],
): Product | undefined {
  const { comparisons } = product
  const memberships = new Map(product.memberships)
  for (const { id, classes } of tested) {
    const isCompared = comparisons.some(({ left, right }) => left === id || right === id)
    if (isCompared || memberships.get(id)?.kind !== 'names') continue
    for (const values of classes) {
      const all = memberships.get(id)
      if (all === undefined || !isSubset(values, all)) continue
      const here = { memberships: new Map(memberships).set(id, values), comparisons }
      if (others.some((other) => isInside(here, other))) memberships.set(id, without(all, values))
    }
  }
  return [...memberships.values()].some(isEmpty) ? undefined : { memberships, comparisons }
}

/** Whether each test of the other product follows from one test of the first. */
export function isInside(product: Product, other: Product): boolean {
  return (
    [...other.memberships].every(([id, values]) => {
      const own = product.memberships.get(id)
      return own !== undefined && isSubset(own, values)
    }) &&
    other.comparisons.every(({ kind, left, right }) =>
      product.comparisons.some(
        (own) => own.kind === kind && own.left === left && own.right === right,
      ),
    )
  )
}
