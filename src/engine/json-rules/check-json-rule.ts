import { Bug } from '../../bug.ts'
import type { JsonCondition, JsonOperator, JsonRule } from '../../rulebook/json-rule.ts'

/** Those that are false of a missing fact, and those that are true and need a guard beside them. */
const operators: ReadonlySet<JsonOperator> = new Set<JsonOperator>([
  'equal',
  'notEqual',
  'in',
  'notIn',
  'lessThan',
  'greaterThanInclusive',
])

/**
 * Makes sure that a rule, which may have been read from a file, is of the form
 * that its type promises: in json-rules-engine an empty `all` or `any` is true,
 * and so are `not` around a missing fact and a condition by reference to one.
 *
 * @throws {@link Bug}
 */
export function checkJsonRule({ name, conditions }: JsonRule): void {
  checkCondition(name, conditions)
}

function checkCondition(rule: string, condition: JsonCondition): void {
  if ('fact' in condition) {
    if (!operators.has(condition.operator) || 'path' in condition) {
      throw new Bug(`json rule \`${rule}\` tests \`${condition.fact}\` in an unsafe way`)
    }
    return
  }
  const parts = 'all' in condition ? condition.all : condition.any
  // What was read from a file may be neither.
  if (!Array.isArray(parts) || parts.length === 0)
    throw new Bug(`json rule \`${rule}\` has an empty or unsafe part`)
  for (const part of parts as readonly JsonCondition[]) checkCondition(rule, part)
}
