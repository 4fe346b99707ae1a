import type { Condition } from '../rulebook/condition.ts'
import { join } from '../rulebook/join.ts'
import type { Rule } from '../rulebook/rulebook.ts'
import { simplify } from '../rulebook/simplify.ts'
import type { Variables } from '../rulebook/variables.ts'
import type { WrittenCondition } from '../document/condition.ts'
import { compileCondition } from './condition.ts'
import { exactForm } from './exact-form.ts'
import type { InstrumentSite } from './instrument-site.ts'

/** Makes a rule; its condition is simplified, and in a form whose evaluation is exact if there is one. */
export function makeRule(
  id: string,
  clause: string,
  condition: Condition,
  variables: Variables,
): Rule {
  return { id, clause, ...exactForm(simplify(condition, variables), variables) }
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
  const { names } = site
  const own = compileCondition(when, names)
  return makeRule(
    id,
    whole.clause,
    join('all', [whole.condition, own], names.variables),
    names.variables,
  )
}
