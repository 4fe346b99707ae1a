import type { CaseContext, Context } from '../../ask/context.ts'
import { worldTable, type TableInput, type WorldTable } from '../../ask/world-table.ts'
import type { Condition, Truth } from '../../rulebook/condition.ts'
import { isSubset } from '../../rulebook/value-set.ts'
import { memberOf, YES } from '../../rulebook/variable.ts'

/** What is looked at in one frame. */
export interface Spoken {
  /** Steps, and procedures by their keys. */
  readonly keys: readonly string[]
  /** Further conditions. */
  readonly conditions: readonly Condition[]
}

/** A context for the questions of several steps: with one table of all that any of them tells apart. */
export function jointContext(
  base: CaseContext,
  truthOf: (rule: string) => Truth,
  spoken: Spoken,
): Context {
  let made: WorldTable | undefined
  return { ...base, step: '', truthOf, table: () => (made ??= jointTable(base, spoken)) }
}

function jointTable(base: CaseContext, { keys, conditions }: Spoken): WorldTable {
  const { tableInputOf } = base.prepared
  const all = (more: readonly string[]): TableInput =>
    merged(
      keys.map((key) => tableInputOf(key, more)),
      conditions,
      base,
    )
  const input = all([])
  // As in a question of its own: members that a case names of a set are told apart.
  const named = input.setFacts.flatMap((fact) =>
    base.places.membersOf(fact).filter((member) => {
      const values = base.facts.get(memberOf(fact, member))
      return values !== undefined && isSubset(values, YES)
    }),
  )
  const more = [...new Set(named)].filter((member) => !input.countries.includes(member)).sort()
  return worldTable(more.length === 0 ? input : all(more))
}

function merged(
  inputs: readonly TableInput[],
  conditions: readonly Condition[],
  { prepared: { tableInputOf, rulebook } }: CaseContext,
): TableInput {
  const [first = tableInputOf(rulebook.steps[0]?.id ?? '')] = inputs
  const sorted = (of: (input: TableInput) => readonly string[]): readonly string[] =>
    [...new Set(inputs.flatMap(of))].sort()
  return {
    // Assumptions and dates are in the input of each.
    conditions: [
      ...new Set([...first.conditions, ...inputs.flatMap((one) => one.conditions)]),
      ...conditions,
    ],
    variables: first.variables,
    placeFacts: sorted(({ placeFacts }) => placeFacts),
    countries: sorted(({ countries }) => countries),
    setFacts: sorted(({ setFacts }) => setFacts),
  }
}
