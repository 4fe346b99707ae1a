import { Bug } from '../../bug.ts'
import type { CaseFacts } from '../../rulebook/case-facts.ts'
import { ALWAYS_FACT, knownOf, maxOf, minOf } from '../../rulebook/json-fact-names.ts'
import type { ValueSet } from '../../rulebook/value-set.ts'
import type { Variable } from '../../rulebook/variable.ts'
import type { Variables } from '../../rulebook/variables.ts'
import { numberGrid } from '../number-grid.ts'

/**
 * The facts that json-rules-engine is given of a case. Only primitives, of the
 * types that the rules test: its operators coerce texts to numbers, search in
 * texts, and call functions.
 *
 * - names, if only one is possible: `f` and `f/known`. If several are, there is
 *   no fact: as good as not given, which is sound (nothing fires that would not
 *   fire for any value), if less than the index can say. A case cannot be so:
 *   what is given of a name is one name.
 * - numbers: `f/min` and `f/max`, the least and the greatest possible value;
 *   gaps between are not told, which is sound for the same reason.
 * - `always`: true, for rules without condition.
 */
export type JsonFacts = ReadonlyMap<string, Primitive>

type Primitive = string | number | boolean

/** @throws {@link Bug} if a variable is given no value, or one of another type. */
export function jsonFacts(facts: CaseFacts, variables: Variables): JsonFacts {
  const given = [...facts].flatMap(([id, values]) => {
    const variable = variables.get(id)
    return variable === undefined ? [] : factsOf(variable, values)
  })
  return new Map([[ALWAYS_FACT, true], ...given])
}

function factsOf(variable: Variable, values: ValueSet): readonly (readonly [string, Primitive])[] {
  const { id, domain } = variable
  if (values.kind !== domain.kind) throw new Bug(`\`${id}\` is given a value of another type`)
  if (values.kind === 'names') {
    const [only, ...others] = values.names
    if (only === undefined) throw new Bug(`\`${id}\` is given no value`)
    return others.length === 0
      ? [
          [id, only],
          [knownOf(id), true],
        ]
      : []
  }
  const [first, last] = [values.intervals.at(0), values.intervals.at(-1)]
  if (first === undefined || last === undefined) throw new Bug(`\`${id}\` is given no value`)
  return [
    [minOf(id), first.from],
    [maxOf(id), numberGrid(variable).lastBelow(last.to)],
  ]
}
