import type { CaseFacts } from '../../rulebook/case-facts.ts'
import { cells } from '../../rulebook/cells.ts'
import type { Condition, Truth } from '../../rulebook/condition.ts'
import { testsOf } from '../../rulebook/tests-of.ts'
import type { ValueSet } from '../../rulebook/value-set.ts'
import { variablesIn } from '../../rulebook/variables-in.ts'
import type { Variables } from '../../rulebook/variables.ts'
import { variableOf } from '../variable-of.ts'
import { isTrue } from './is-true.ts'
import { firstValues, type SingleValue } from './single-values.ts'

/**
 * Truth of a condition over all completions of a case, found by trying them:
 * what supervaluation means, with `assume` left aside, as engines do. Of values
 * that no test tells apart one is tried; where `m` variables are compared, `m`.
 *
 * @returns undefined if there are more than `limit` completions to try.
 */
export function truthByCompletion(
  condition: Condition,
  facts: CaseFacts,
  variables: Variables,
  limit: number,
): Truth | undefined {
  const choices = choicesFor(condition, facts, variables)
  const count = choices.reduce((product, { values }) => product * values.length, 1)
  if (count > limit) return undefined

  const seen = new Set<boolean>()
  for (let number = 0; number < count && seen.size < 2; number += 1) {
    seen.add(isTrue(condition, completion(choices, number)))
  }
  if (seen.size > 1) return 'unknown'
  return seen.has(true) ? 'holds' : 'fails'
}

interface Choice {
  readonly id: string
  readonly values: readonly SingleValue[]
}

function choicesFor(
  condition: Condition,
  facts: CaseFacts,
  variables: Variables,
): readonly Choice[] {
  const { sets, comparisons } = testsOf([condition])
  const compared = new Set(comparisons.flatMap(({ left, right }) => [left, right]))
  const possible = (id: string): ValueSet => facts.get(id) ?? variableOf(id, variables).domain
  const ofCompared = [...compared].flatMap((id) => [possible(id), ...(sets.get(id) ?? [])])

  return variablesIn(condition).map((id) => {
    const isCompared = compared.has(id)
    const classes = cells(possible(id), isCompared ? ofCompared : (sets.get(id) ?? []))
    const variable = variableOf(id, variables)
    const each = isCompared ? compared.size : 1
    return { id, values: classes.flatMap((one) => firstValues(one, variable, each)) }
  })
}

/** The completion of that number, of as many as the choices multiply to. */
function completion(choices: readonly Choice[], number: number): ReadonlyMap<string, SingleValue> {
  let rest = number
  return new Map(
    choices.flatMap(({ id, values }): [string, SingleValue][] => {
      const value = values[rest % values.length]
      rest = Math.floor(rest / values.length)
      return value === undefined ? [] : [[id, value]]
    }),
  )
}
