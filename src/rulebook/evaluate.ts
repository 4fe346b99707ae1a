import type { CaseFacts } from './case-facts.ts'
import type { Comparison, Condition, Truth } from './condition.ts'
import { isDisjoint, isSubset } from './value-set.ts'

/**
 * Strong Kleene truth of a condition in a case: the meaning that every engine
 * must compute, written for reading and not for speed.
 *
 * @see Kleene, Introduction to Metamathematics (1952), § 64.
 */
export function evaluate(condition: Condition, facts: CaseFacts): Truth {
  switch (condition.kind) {
    case 'always':
      return 'holds'
    case 'never':
      return 'fails'
    case 'in': {
      const possible = facts.get(condition.variable)
      if (possible === undefined) return 'unknown'
      if (isSubset(possible, condition.values)) return 'holds'
      return isDisjoint(possible, condition.values) ? 'fails' : 'unknown'
    }
    case 'same':
    case 'differs':
      return compared(condition, facts)
    case 'all':
    case 'any': {
      const [decisive, otherwise] =
        condition.kind === 'all' ? (['fails', 'holds'] as const) : (['holds', 'fails'] as const)
      const truths = condition.of.map((part) => evaluate(part, facts))
      if (truths.includes(decisive)) return decisive
      return truths.includes('unknown') ? 'unknown' : otherwise
    }
  }
}

/** Equal only if both are known exactly; different as soon as no value is possible for both. */
function compared({ kind, left, right }: Comparison, facts: CaseFacts): Truth {
  const [a, b] = [facts.get(left), facts.get(right)]
  if (a === undefined || b === undefined) return 'unknown'
  if (isDisjoint(a, b)) return kind === 'differs' ? 'holds' : 'fails'
  const areOneName = a.kind === 'names' && a.names.length === 1 && isSubset(b, a)
  if (!areOneName) return 'unknown'
  return kind === 'same' ? 'holds' : 'fails'
}
