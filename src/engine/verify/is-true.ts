import type { Condition } from '../../rulebook/condition.ts'
import { equalSets, isSubset, type ValueSet } from '../../rulebook/value-set.ts'
import { Bug } from '../../bug.ts'

/** Whether a condition is true where every variable that it tests has one value. */
export function isTrue(condition: Condition, values: ReadonlyMap<string, ValueSet>): boolean {
  const valueOf = (variable: string): ValueSet => {
    const value = values.get(variable)
    if (value === undefined) throw new Bug(`no value for \`${variable}\``)
    return value
  }
  switch (condition.kind) {
    case 'always':
      return true
    case 'never':
      return false
    case 'in':
      return isSubset(valueOf(condition.variable), condition.values)
    case 'same':
      return equalSets(valueOf(condition.left), valueOf(condition.right))
    case 'differs':
      return !equalSets(valueOf(condition.left), valueOf(condition.right))
    case 'all':
      return condition.of.every((part) => isTrue(part, values))
    case 'any':
      return condition.of.some((part) => isTrue(part, values))
  }
}
