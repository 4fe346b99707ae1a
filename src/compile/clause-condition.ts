import type { WrittenClause } from '../document/clause.ts'
import type { Condition } from '../rulebook/condition.ts'
import { join } from '../rulebook/join.ts'
import { negate } from '../rulebook/negate.ts'
import { compileCondition } from './condition.ts'
import type { InstrumentSite } from './instrument-site.ts'

/** The whole condition of a clause: scopes ∧ when ∧ ¬unless ∧ only-when, with those of its row. */
export function clauseCondition(site: InstrumentSite, written: WrittenClause): Condition {
  const { names } = site
  const { onlyWhen } = written
  const rest = withoutOnlyWhen(site, written)
  if (onlyWhen === undefined) return rest
  return join('all', [rest, compileCondition(onlyWhen, names)], names.variables)
}

/** The condition under which the clause speaks at all, be it to command or to forbid. */
export function withoutOnlyWhen(site: InstrumentSite, written: WrittenClause): Condition {
  const { instrument, names } = site
  const { scope } = instrument
  const scopes = [...(scope === undefined ? [] : [scope]), ...written.inheritedScopes]
  const required = [...scopes, ...written.when]
  return join(
    'all',
    [
      ...required.map((condition) => compileCondition(condition, names)),
      ...written.unless.map((condition) =>
        negate(compileCondition(condition, names), names.variables),
      ),
    ],
    names.variables,
  )
}
