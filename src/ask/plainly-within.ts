import type { Condition, Membership } from '../rulebook/condition.ts'
import { isSubset } from '../rulebook/value-set.ts'

/**
 * Whether wherever the first condition holds, the second does, read off their
 * form; undefined where the form does not tell. Without `assume`, so that only
 * a yes is a yes for every library.
 *
 * Exact for conditions in negation normal form whose leaves test different
 * variables for membership: what is left to show is that a conjunction of
 * leaves lies within a disjunction of leaves, and then one of them alone must
 * contain it.
 */
export function plainlyWithin(a: Condition, b: Condition): boolean | undefined {
  if (a === b || a.kind === 'never' || b.kind === 'always') return true
  if (a.kind === 'any') return every(a.of, (part) => plainlyWithin(part, b))
  if (b.kind === 'all') return every(b.of, (part) => plainlyWithin(a, part))
  const given = leavesOf(a, 'all')
  const wanted = leavesOf(b, 'any')
  if (given === undefined || wanted === undefined) return undefined
  return wanted.some((leaf) =>
    given.some(
      ({ variable, values }) => variable === leaf.variable && isSubset(values, leaf.values),
    ),
  )
}

/** The leaves of a junction of one kind; of a constant that fits it, none. */
function leavesOf(condition: Condition, kind: 'all' | 'any'): readonly Membership[] | undefined {
  switch (condition.kind) {
    case 'in':
      return [condition]
    case 'always':
      return kind === 'all' ? [] : undefined
    case 'never':
      return kind === 'any' ? [] : undefined
    case 'all':
    case 'any':
      return condition.kind === kind && condition.of.every(isMembership) ? condition.of : undefined
    case 'same':
    case 'differs':
      return undefined
  }
}

function isMembership(condition: Condition): condition is Membership {
  return condition.kind === 'in'
}

/** A no of any is a no; else what is not told is not told. */
function every(
  parts: readonly Condition[],
  holds: (part: Condition) => boolean | undefined,
): boolean | undefined {
  let all: boolean | undefined = true
  for (const part of parts) {
    const truth = holds(part)
    if (truth === false) return false
    if (truth === undefined) all = undefined
  }
  return all
}
