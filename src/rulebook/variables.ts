import { Bug } from '../bug.ts'
import type { ValueSet } from './value-set.ts'
import type { Variable } from './variable.ts'

/** All variables of a rulebook, by id. */
export type Variables = ReadonlyMap<string, Variable>

export function variablesById(variables: Iterable<Variable>): Variables {
  return new Map([...variables].map((variable) => [variable.id, variable]))
}

/** The values that a variable can have. */
export function domainOf(variable: string, variables: Variables): ValueSet {
  const found = variables.get(variable)
  if (found === undefined) throw new Bug(`no variable \`${variable}\``)
  return found.domain
}
