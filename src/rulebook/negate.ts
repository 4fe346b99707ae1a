import type { Condition } from './condition.ts'
import { ALWAYS, NEVER } from './condition.ts'
import { domainOf, type Variables } from './variables.ts'
import { without } from './value-set.ts'

/**
 * The condition that is true in exactly the cases where this one is false.
 * Complements are taken within the determined values, so a simplified
 * condition has a simplified negation.
 */
export function negate(condition: Condition, variables: Variables): Condition {
  switch (condition.kind) {
    case 'always':
      return NEVER
    case 'never':
      return ALWAYS
    case 'in':
      return {
        ...condition,
        values: without(domainOf(condition.variable, variables), condition.values),
      }
    case 'same':
      return { ...condition, kind: 'differs' }
    case 'differs':
      return { ...condition, kind: 'same' }
    case 'all':
    case 'any':
      return {
        kind: condition.kind === 'all' ? 'any' : 'all',
        of: condition.of.map((part) => negate(part, variables)),
      }
  }
}
