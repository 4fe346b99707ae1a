import type { Comparison, Condition } from './condition.ts'
import type { ValueSet } from './value-set.ts'

/** What a condition asks of its variables. */
export interface Tests {
  /** By variable, the sets of values that it is tested against. */
  readonly sets: ReadonlyMap<string, readonly ValueSet[]>
  readonly comparisons: readonly Comparison[]
}

export function testsOf(conditions: Iterable<Condition>): Tests {
  const sets = new Map<string, ValueSet[]>()
  const comparisons: Comparison[] = []
  const visit = (condition: Condition): void => {
    switch (condition.kind) {
      case 'in':
        sets.set(condition.variable, [...(sets.get(condition.variable) ?? []), condition.values])
        break
      case 'same':
      case 'differs':
        comparisons.push(condition)
        break
      case 'all':
      case 'any':
        condition.of.forEach(visit)
        break
      case 'always':
      case 'never':
    }
  }
  for (const condition of conditions) visit(condition)
  return { sets, comparisons }
}
