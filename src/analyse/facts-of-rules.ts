import { conditionOf, type Context } from '../ask/context.ts'
import { factOf } from '../ask/open-facts.ts'
import { variablesIn } from '../rulebook/variables-in.ts'

/** The facts that the conditions of some rules test; some may be named twice. */
export function factsOfRules(rules: readonly string[], context: Context): readonly string[] {
  return rules.flatMap((rule) => variablesIn(conditionOf(rule, context)).map(factOf))
}
