import type { WrittenCondition } from '../document/condition.ts'
import type { Span } from '../source/span.ts'

/** Where a finding about a whole condition points: its first test, which is short enough to mark. */
export function conditionSpan(condition: WrittenCondition): Span {
  switch (condition.kind) {
    case 'fact':
      return condition.fact.span
    case 'term':
    case 'not':
      return condition.span
    case 'all':
    case 'any': {
      const [first] = condition.of
      return first === undefined ? condition.span : conditionSpan(first)
    }
  }
}
