import type { CaseFacts } from '../../rulebook/case-facts.ts'
import { cells } from '../../rulebook/cells.ts'
import type { Condition, Leaf } from '../../rulebook/condition.ts'
import { testsOf } from '../../rulebook/tests-of.ts'
import type { ValueSet } from '../../rulebook/value-set.ts'
import type { Variable } from '../../rulebook/variable.ts'
import { variablesIn } from '../../rulebook/variables-in.ts'
import type { Variables } from '../../rulebook/variables.ts'
import { variableOf } from '../variable-of.ts'
import { decisionsOf } from './decisions-of.ts'
import { numberRanges } from './number-ranges.ts'
import { satisfy } from './satisfy.ts'
import { edgeValues } from './single-values.ts'

/** Cases that differ in one variable only: not given, and at both sides of all that tells its values apart. */
export interface Sweep {
  readonly variable: string
  readonly cases: readonly CaseFacts[]
}

/**
 * For each variable that a condition tests, a sweep over it with nothing else
 * given, and one for each place where it is tested, in which all else is chosen
 * so that this test decides.
 */
export function boundaryCases(condition: Condition, variables: Variables): readonly Sweep[] {
  const { sets } = testsOf([condition])

  return variablesIn(condition).flatMap((id) => {
    const variable = variableOf(id, variables)
    const tests = sets.get(id) ?? []
    const alone = sweep(variable, new Map(), tests)
    const deciding = decisionsOf(condition, id).flatMap(({ leaf, goals }) => {
      const needed = satisfy(goals, id, variables)
      return needed === undefined
        ? []
        : sweepsOfLeaf(variable, leaf, settle(needed, variables), tests, variables)
    })
    return [alone, ...deciding]
  })
}

/** One, or where two variables are compared one for each value tried of the other. */
function sweepsOfLeaf(
  variable: Variable,
  leaf: Leaf,
  others: CaseFacts,
  tests: readonly ValueSet[],
  variables: Variables,
): readonly Sweep[] {
  if (leaf.kind === 'in') return [sweep(variable, others, tests)]
  const other = leaf.left === variable.id ? leaf.right : leaf.left
  const compared = variableOf(other, variables)
  const values = edgeValues(others.get(other) ?? compared.domain, compared)
  return values.map((value) =>
    sweep(variable, new Map(others).set(other, value), [...tests, value]),
  )
}

function sweep(variable: Variable, others: CaseFacts, tests: readonly ValueSet[]): Sweep {
  const classes = cells(variable.domain, tests)
  const values = [
    ...classes.flatMap((one) => edgeValues(one, variable)),
    ...numberRanges(classes, variable),
  ]
  const cases = values.map((value) => new Map(others).set(variable.id, value))
  return { variable: variable.id, cases: [others, ...cases] }
}

/** One value for each variable, as a case gives them. */
function settle(facts: CaseFacts, variables: Variables): CaseFacts {
  return new Map(
    [...facts].map(([id, values]): [string, ValueSet] => {
      const [first = values] = edgeValues(values, variableOf(id, variables))
      return [id, first]
    }),
  )
}
