import type { Cube } from '../diagram/cube.ts'
import type { Comparison } from '../rulebook/condition.ts'
import { intersect, isSubset, union, type ValueSet } from '../rulebook/value-set.ts'
import type { ConditionSpace } from './condition-space.ts'
import type { Relations } from './known-relations.ts'
import type { Product } from './product.ts'
import { countOf, tightBlocks } from './tight-blocks.ts'

export interface FoundProduct {
  readonly product: Product
  /** Whether all its tests are true in some completion of any case in which none certainly fails. */
  readonly isTight: boolean
}

/**
 * The product that a cube says where this is known of compared variables, with
 * the comparisons that say it.
 *
 * @param known - for each group of compared variables.
 * @returns undefined if no case satisfies it.
 */
export function productOfCube(
  cube: Cube,
  known: readonly Relations[],
  { tested }: ConditionSpace,
): FoundProduct | undefined {
  const sets = setsOf(cube, tested)
  const comparisons: Comparison[] = []
  let isTight = true
  /** INVARIANT: variables are numbered in code-point order, as comparisons name them. */
  const compare = (kind: Comparison['kind'], a: number, b: number): void => {
    const [left, right] = [tested[Math.min(a, b)], tested[Math.max(a, b)]]
    if (left === undefined || right === undefined) return
    comparisons.push({ kind, left: left.id, right: right.id })
  }

  for (const blocks of known) {
    const inBlocks = blocks.map((block) => block.flatMap((v) => sets[v] ?? []).reduce(intersect))
    const found = tightBlocks(inBlocks)
    if (found === undefined) return undefined
    isTight &&= found.isRoomy
    for (const [i, values] of found.sets.entries()) {
      const block = blocks[i] ?? []
      for (const variable of block) sets[variable] = values
      if (countOf(values) > 1) for (const [a, b] of pairsOf(block)) compare('same', a, b)
    }
    for (const [i, j] of found.open) {
      for (const a of blocks[i] ?? []) (blocks[j] ?? []).forEach((b) => compare('differs', a, b))
    }
  }

  const memberships = new Map(
    tested.flatMap(({ id, domain }, variable): [string, ValueSet][] => {
      const values = sets[variable] ?? domain
      return isSubset(domain, values) ? [] : [[id, values]]
    }),
  )
  return { product: { memberships, comparisons }, isTight }
}

/** What the cube says of each variable. */
function setsOf(cube: Cube, tested: ConditionSpace['tested']): ValueSet[] {
  return tested.map(({ domain, classes }, variable) => {
    const literal = cube.find((one) => one.variable === variable)
    const chosen = literal?.classes.flatMap((cls) => classes[cls] ?? []) ?? []
    return chosen.length === 0 ? domain : chosen.reduce(union)
  })
}

function pairsOf(items: readonly number[]): readonly (readonly [number, number])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [number, number] => [a, b]))
}
