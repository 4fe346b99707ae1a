import { anyOf, or } from './apply.ts'
import { FALSE, TRUE, type Diagram } from './diagram.ts'
import { areDisjoint } from './implies.ts'
import { exists } from './restrict.ts'
import type { Space } from './space.ts'
import { support } from './support.ts'
import { withinBudget, type OverBudget } from './within-budget.ts'

/**
 * Variables that always tell which of several diagrams is true, none of which
 * can be left out.
 *
 * @param parts - pairwise disjoint. Where none is true, is no case that occurs.
 *   If some part is always true, these are exactly the variables that matter:
 *   the supports of all parts. If not, cases that cannot occur may make two
 *   variables tell the same, and one of them is enough.
 * @param leaveOutFirst - variables in the order in which leaving them out is
 *   tried; the last ones first, if not given.
 * @returns the variables, ascending.
 */
export function partitionSupport(
  space: Space,
  parts: readonly Diagram[],
  leaveOutFirst?: readonly number[],
): readonly number[] | OverBudget {
  return withinBudget(space, () => {
    const mentioned = new Set(parts.flatMap((part) => support(space, part)))
    const ascending = [...mentioned].sort((a, b) => a - b)
    if (anyOf(space, parts) === TRUE) return ascending

    let left = parts
    const order = leaveOutFirst?.filter((variable) => mentioned.has(variable))
    const needed = new Set(mentioned)
    for (const variable of order ?? ascending.toReversed()) {
      const without = left.map((part) => exists(space, part, variable))
      if (!arePairwiseDisjoint(space, without)) continue
      left = without
      needed.delete(variable)
    }
    return ascending.filter((variable) => needed.has(variable))
  })
}

function arePairwiseDisjoint(space: Space, parts: readonly Diagram[]): boolean {
  let union = FALSE
  for (const part of parts) {
    if (!areDisjoint(space, union, part)) return false
    union = or(space, union, part)
  }
  return true
}
