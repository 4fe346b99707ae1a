import type { Condition } from './condition.ts'

/** The variables that a condition tests, each once, in code-point order. */
export function variablesIn(condition: Condition): readonly string[] {
  return [...new Set(mentionsIn(condition))].sort()
}

/**
 * Whether no variable is tested twice. Then Kleene evaluation is exact: it says
 * `unknown` only if some completion of the case satisfies the condition and
 * another does not.
 */
export function isReadOnce(condition: Condition): boolean {
  const mentions = mentionsIn(condition)
  return new Set(mentions).size === mentions.length
}

function mentionsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'always':
    case 'never':
      return []
    case 'in':
      return [condition.variable]
    case 'same':
    case 'differs':
      return [condition.left, condition.right]
    case 'all':
    case 'any':
      return condition.of.flatMap(mentionsIn)
  }
}
