import type { Condition } from '../rulebook/condition.ts'
import { join } from '../rulebook/join.ts'
import type { Rule } from '../rulebook/rulebook.ts'
import { simplify } from '../rulebook/simplify.ts'
import { isReadOnce } from '../rulebook/variables-in.ts'
import type { Variables } from '../rulebook/variables.ts'
import type { WrittenCondition } from '../document/condition.ts'
import { compileCondition } from './condition.ts'
import type { InstrumentSite } from './instrument-site.ts'

/** Makes a rule; its condition is simplified, so that evaluating it is exact where it can be. */
export function makeRule(
  id: string,
  clause: string,
  condition: Condition,
  variables: Variables,
): Rule {
  const simple = simplify(condition, variables)
  return { id, clause, condition: simple, exact: isReadOnce(simple) }
}

/**
 * The rule of a part of a clause: the part's own condition, if it has one, on
 * top of that of what it is part of.
 */
export function partRule(
  site: InstrumentSite,
  id: string,
  whole: Rule,
  when: WrittenCondition | undefined,
): Rule {
  if (when === undefined) return whole
  const { instrument, names } = site
  const own = compileCondition(when, instrument, names)
  return makeRule(
    id,
    whole.clause,
    join('all', [whole.condition, own], names.variables),
    names.variables,
  )
}
