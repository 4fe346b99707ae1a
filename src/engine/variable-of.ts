import { Bug } from '../bug.ts'
import type { Variable } from '../rulebook/variable.ts'
import type { Variables } from '../rulebook/variables.ts'

export function variableOf(id: string, variables: Variables): Variable {
  const variable = variables.get(id)
  if (variable === undefined) throw new Bug(`no variable \`${id}\``)
  return variable
}
