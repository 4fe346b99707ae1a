import type { CaseFacts } from '../../rulebook/case-facts.ts'
import { cells } from '../../rulebook/cells.ts'
import type { Condition } from '../../rulebook/condition.ts'
import { testsOf } from '../../rulebook/tests-of.ts'
import type { ValueSet } from '../../rulebook/value-set.ts'
import type { Variable } from '../../rulebook/variable.ts'
import { variablesIn } from '../../rulebook/variables-in.ts'
import type { Variables } from '../../rulebook/variables.ts'
import { variableOf } from '../variable-of.ts'
import { numberRanges } from './number-ranges.ts'
import type { PseudoRandom } from './pseudo-random.ts'
import { edgeValues } from './single-values.ts'

/**
 * Pseudo-random cases over all variables that the conditions test: by turns
 * with every variable given, and with each given, known as a range, or left out.
 * Each class of values is as likely as any other.
 */
export function randomCases(
  conditions: readonly Condition[],
  variables: Variables,
  count: number,
  random: PseudoRandom,
): readonly CaseFacts[] {
  const { sets, comparisons } = testsOf(conditions)
  const tested = new Set(conditions.flatMap(variablesIn))
  const compared = new Set(comparisons.flatMap(({ left, right }) => [left, right]))
  // Values that are tested of one variable matter to those that it is compared with.
  const shared = [...compared].flatMap((id) => sets.get(id) ?? [])
  const choices = [...tested].map((id) => {
    const variable = variableOf(id, variables)
    const tests = compared.has(id) ? shared : (sets.get(id) ?? [])
    return { id, ...choicesOf(variable, tests) }
  })

  return Array.from({ length: count }, (_, i) => {
    const full = i % 2 === 0
    return new Map(
      choices.flatMap(({ id, values, ranges }): [string, ValueSet][] => {
        const kind = full ? 0 : random.below(4)
        const from = kind === 1 && ranges.length > 0 ? ranges : values
        const chosen = from[random.below(from.length)]
        return kind > 1 || chosen === undefined ? [] : [[id, chosen]]
      }),
    )
  })
}

function choicesOf(variable: Variable, tests: readonly ValueSet[]) {
  const classes = cells(variable.domain, tests)
  return {
    values: classes.flatMap((one) => edgeValues(one, variable)),
    ranges: numberRanges(classes, variable),
  }
}
