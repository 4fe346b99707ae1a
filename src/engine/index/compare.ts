import type { CaseFacts } from '../../rulebook/case-facts.ts'
import type { Comparison, Truth } from '../../rulebook/condition.ts'
import { isDisjoint, type ValueSet } from '../../rulebook/value-set.ts'

/**
 * Whether two variables are the same in a case, as far as both are known: they
 * are if each can only have one name, and that one; they differ if they can
 * have no value in common.
 */
export function compare({ kind, left, right }: Comparison, facts: CaseFacts): Truth {
  const a = facts.get(left)
  const b = facts.get(right)
  if (a === undefined || b === undefined) return 'unknown'
  if (isDisjoint(a, b)) return kind === 'same' ? 'fails' : 'holds'
  // Two sets of one name each that are not disjoint are the same name.
  if (isOneName(a) && isOneName(b)) return kind === 'same' ? 'holds' : 'fails'
  return 'unknown'
}

function isOneName(values: ValueSet): boolean {
  return values.kind === 'names' && values.names.length === 1
}
