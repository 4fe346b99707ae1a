import { ALWAYS, NEVER, type Condition, type Junction, type Membership } from './condition.ts'
import { isLeaf, join } from './join.ts'
import { intersect, isDisjoint, isSubset, without, type ValueSet } from './value-set.ts'
import { domainOf, type Variables } from './variables.ts'

/**
 * The same condition, simpler: as `Condition` promises, and without tests that
 * a test around them has settled. Of `origin LA, and (origin LA or age < 18)`
 * only `origin LA` is left, so fewer variables occur twice and Kleene
 * evaluation is exact more often.
 */
export function simplify(condition: Condition, variables: Variables): Condition {
  return settled(merged(condition, variables), variables, new Map())
}

function merged(condition: Condition, variables: Variables): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => merged(part, variables))
      return join(condition.kind, parts, variables)
    }
    case 'same':
      return condition.left === condition.right ? ALWAYS : condition
    case 'differs':
      return condition.left === condition.right ? NEVER : condition
    case 'in':
      return join('all', [condition], variables)
    case 'always':
    case 'never':
      return condition
  }
}

/** The values that matter of a variable at some place of a condition, where others are settled already. */
type Open = ReadonlyMap<string, ValueSet>

function settled(condition: Condition, variables: Variables, open: Open): Condition {
  switch (condition.kind) {
    case 'in': {
      const possible = open.get(condition.variable)
      if (possible === undefined) return condition
      if (isDisjoint(possible, condition.values)) return NEVER
      return isSubset(possible, condition.values) ? ALWAYS : condition
    }
    case 'all':
    case 'any': {
      const inside = openInside(condition, variables, open)
      const parts = condition.of.map((part) =>
        settled(part, variables, isLeaf(part) ? open : inside),
      )
      return join(condition.kind, parts, variables)
    }
    case 'same':
    case 'differs':
    case 'always':
    case 'never':
      return condition
  }
}

/** Inside an `all` only cases matter that satisfy its leaves; inside an `any`, only cases that do not. */
function openInside({ kind, of }: Junction, variables: Variables, open: Open): Open {
  const inside = new Map(open)
  const leaves = of.filter((part): part is Membership => part.kind === 'in')
  for (const { variable, values } of leaves) {
    const possible = open.get(variable) ?? domainOf(variable, variables)
    inside.set(variable, kind === 'all' ? intersect(possible, values) : without(possible, values))
  }
  return inside
}
