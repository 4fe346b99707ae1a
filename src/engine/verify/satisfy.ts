import type { CaseFacts } from '../../rulebook/case-facts.ts'
import type { Comparison, Membership } from '../../rulebook/condition.ts'
import { isDisjoint, intersect, isEmpty, without } from '../../rulebook/value-set.ts'
import { domainOf, type Variables } from '../../rulebook/variables.ts'
import { variableOf } from '../variable-of.ts'
import type { Goal } from './decisions-of.ts'
import { edgeValues } from './single-values.ts'

/** How many goals are looked at before the search is given up. */
const PATIENCE = 2_000

/**
 * What is to be known of a case for all goals to be met, found by trying;
 * undefined if it is not found. Variables that the goals do not need stay open.
 *
 * @param free - a variable that is to stay open: tests of it count as met.
 */
export function satisfy(
  goals: readonly Goal[],
  free: string,
  variables: Variables,
): CaseFacts | undefined {
  let patience = PATIENCE

  function meet(open: readonly Goal[], found: CaseFacts): CaseFacts | undefined {
    const [goal, ...rest] = open
    if (goal === undefined) return found
    patience -= 1
    if (patience < 0) return undefined
    const { condition, wanted } = goal
    switch (condition.kind) {
      case 'always':
      case 'never':
        return (condition.kind === 'always') === wanted ? meet(rest, found) : undefined
      case 'in':
        return meetFirst(rest, restricted(condition, wanted, found))
      case 'same':
      case 'differs':
        // Values that may be compared are chosen when nothing else restricts them any more.
        return rest.every((other) => isComparison(other))
          ? meetFirst(rest, paired(condition, wanted, found))
          : meet([...rest, goal], found)
      case 'all':
      case 'any': {
        const parts = condition.of.map((part): Goal => ({ condition: part, wanted }))
        if ((condition.kind === 'all') === wanted) return meet([...parts, ...rest], found)
        for (const part of parts) {
          const met = meet([part, ...rest], found)
          if (met !== undefined) return met
        }
        return undefined
      }
    }
  }

  function meetFirst(rest: readonly Goal[], ways: readonly CaseFacts[]): CaseFacts | undefined {
    for (const way of ways) {
      const met = meet(rest, way)
      if (met !== undefined) return met
    }
    return undefined
  }

  /** At most one way: the values that remain to the variable. */
  function restricted(
    { variable, values }: Membership,
    wanted: boolean,
    found: CaseFacts,
  ): readonly CaseFacts[] {
    if (variable === free) return [found]
    const possible = found.get(variable) ?? domainOf(variable, variables)
    const left = wanted ? intersect(possible, values) : without(possible, values)
    return isEmpty(left) ? [] : [new Map(found).set(variable, left)]
  }

  /** Some pairs of values that are the same, or not, as wanted. */
  function paired(
    { kind, left, right }: Comparison,
    wanted: boolean,
    found: CaseFacts,
  ): readonly CaseFacts[] {
    if (left === free || right === free) return [found]
    const ofLeft = found.get(left) ?? domainOf(left, variables)
    const ofRight = found.get(right) ?? domainOf(right, variables)
    const leftVariable = variableOf(left, variables)
    if ((kind === 'same') === wanted) {
      return edgeValues(intersect(ofLeft, ofRight), leftVariable).map((both) =>
        new Map(found).set(left, both).set(right, both),
      )
    }
    return edgeValues(ofLeft, leftVariable).flatMap((one) =>
      edgeValues(ofRight, variableOf(right, variables))
        .filter((other) => isDisjoint(one, other))
        .map((other) => new Map(found).set(left, one).set(right, other)),
    )
  }

  return meet(goals, new Map())
}

function isComparison({ condition }: Goal): boolean {
  return condition.kind === 'same' || condition.kind === 'differs'
}
