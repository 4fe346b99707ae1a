import type { Condition } from '../rulebook/condition.ts'
import type { JsonCondition, JsonJunction, JsonRule } from '../rulebook/json-rule.ts'
import { negate } from '../rulebook/negate.ts'
import type { Rule } from '../rulebook/rulebook.ts'
import type { Variables } from '../rulebook/variables.ts'
import { jsonCondition } from './json-condition.ts'

/**
 * Rules of a rulebook as rules of json-rules-engine: for each, one that fires
 * when its condition certainly holds and one when it certainly fails. A fact
 * that is not given fires neither. One that could never fire is left out.
 *
 * They are safe in any engine with `allowUndefinedFacts`, if it is given only
 * facts of the right types and the derived ones of `derivedFacts`.
 */
export function jsonRules(rules: readonly Rule[], variables: Variables): readonly JsonRule[] {
  return rules.flatMap(({ id, condition }) => [
    ...jsonRule(id, 'holds', condition, variables),
    ...jsonRule(id, 'fails', negate(condition, variables), variables),
  ])
}

function jsonRule(
  id: string,
  type: 'holds' | 'fails',
  condition: Condition,
  variables: Variables,
): readonly JsonRule[] {
  if (condition.kind === 'never') return []
  return [
    {
      name: `${id}#${type}`,
      conditions: junction(jsonCondition(condition, variables)),
      event: { type, params: { rule: id } },
    },
  ]
}

/** json-rules-engine wants `all` or `any` outermost. */
function junction(condition: JsonCondition): JsonJunction {
  return 'fact' in condition ? { all: [condition] } : condition
}
