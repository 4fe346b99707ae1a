import { isDisjoint, isSubset, without, type ValueSet } from '../rulebook/value-set.ts'

/** The values of several variables that all differ, and which of them must still be compared. */
export interface TightBlocks {
  readonly sets: readonly ValueSet[]
  /** By number. */
  readonly open: readonly (readonly [number, number])[]
  /**
   * Whether there is a value left for each, as long as no two that are still
   * compared are known to be the same: one compared with `n` others has more
   * than `n` values.
   */
  readonly isRoomy: boolean
}

/**
 * Sets of values without those that cannot be because the others differ;
 * undefined if not all of them can differ.
 */
export function tightBlocks(given: readonly ValueSet[]): TightBlocks | undefined {
  let sets = given
  for (let before: readonly ValueSet[] = []; before !== sets;) {
    before = sets
    sets = withoutSingles(before)
  }
  if (!canDiffer(sets)) return undefined
  const numbers = sets.map((_, i) => i)
  const open = numbers.flatMap((i) =>
    numbers.slice(i + 1).flatMap((j): (readonly [number, number])[] => {
      const [one, other] = [sets[i], sets[j]]
      return one === undefined || other === undefined || isDisjoint(one, other) ? [] : [[i, j]]
    }),
  )
  const isRoomy = sets.every(
    (set, i) => countOf(set) > open.filter((pair) => pair.includes(i)).length,
  )
  return { sets, open, isRoomy }
}

/** Whether a value can be chosen from each set, no two of them the same. */
function canDiffer(
  [first, ...others]: readonly ValueSet[],
  chosen: readonly string[] = [],
): boolean {
  if (first === undefined) return true
  const names = first.kind === 'names' ? first.names.filter((name) => !chosen.includes(name)) : []
  // More names than sets that are left make no difference.
  return names.slice(0, others.length + 1).some((name) => canDiffer(others, [...chosen, name]))
}

/** Each set without the values that another one has alone; the same list if nothing changes. */
function withoutSingles(sets: readonly ValueSet[]): readonly ValueSet[] {
  const left = sets.map((set, i) =>
    sets.filter((other, j) => i !== j && countOf(other) === 1).reduce<ValueSet>(without, set),
  )
  return left.every((set, i) => isSubset(sets[i] ?? set, set)) ? sets : left
}

/** How many names a set has; only names are compared. */
export function countOf(values: ValueSet): number {
  return values.kind === 'names' ? values.names.length : Infinity
}
