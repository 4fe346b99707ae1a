import type { CaseFacts } from '../../rulebook/case-facts.ts'
import { cells } from '../../rulebook/cells.ts'
import type { Condition } from '../../rulebook/condition.ts'
import { evaluate } from '../../rulebook/evaluate.ts'
import { testsOf } from '../../rulebook/tests-of.ts'
import type { ValueSet } from '../../rulebook/value-set.ts'
import { domainOf, type Variables } from '../../rulebook/variables.ts'
import { openVariables } from '../open-facts.ts'

/** How much may still be tried: counted, so that every machine stops at the same place. */
export interface Work {
  left: number
}

/**
 * Whether some completion of a case makes all of some conditions true: what is
 * open is settled one variable at a time, and given up as soon as one fails.
 *
 * @returns undefined if there is too much to try.
 */
export function hasCompletion(
  conditions: readonly Condition[],
  facts: CaseFacts,
  variables: Variables,
  work: Work,
): boolean | undefined {
  work.left -= conditions.length
  if (work.left < 0) return undefined
  const truths = conditions.map((condition) => evaluate(condition, facts))
  if (truths.includes('fails')) return false
  const open = conditions[truths.indexOf('unknown')]
  if (open === undefined) return true

  const [variable] = openVariables(open, facts)
  if (variable === undefined) return true
  for (const values of choicesOf(variable, conditions, facts, variables)) {
    const next = new Map(facts).set(variable, values)
    const found = hasCompletion(conditions, next, variables, work)
    if (found !== false) return found
  }
  return false
}

/**
 * The values of a variable, as far as conditions tell them apart. Of values
 * that are compared as many are tried as there are variables to compare.
 */
export function choicesOf(
  variable: string,
  conditions: readonly Condition[],
  facts: CaseFacts,
  variables: Variables,
): readonly ValueSet[] {
  const { sets, comparisons } = testsOf(conditions)
  const compared = new Set(comparisons.flatMap(({ left, right }) => [left, right]))
  const possible = facts.get(variable) ?? domainOf(variable, variables)
  if (!compared.has(variable)) return cells(possible, sets.get(variable) ?? [])
  const tests = [...compared].flatMap((id) => [
    ...(sets.get(id) ?? []),
    domainOf(id, variables),
    ...(facts.has(id) && id !== variable ? [facts.get(id) ?? possible] : []),
  ])
  return cells(possible, tests).flatMap((values) => split(values, compared.size))
}

/** Some first names, each alone: the others are like them. */
function split(values: ValueSet, count: number): readonly ValueSet[] {
  if (values.kind === 'numbers') return [values]
  return values.names.slice(0, count).map((name) => ({ kind: 'names', names: [name] }))
}
