import { and, diff } from '../diagram/apply.ts'
import type { Diagram } from '../diagram/diagram.ts'
import { areDisjoint, implies } from '../diagram/implies.ts'
import { partitionSupport } from '../diagram/partition-support.ts'
import { withinBudget } from '../diagram/within-budget.ts'
import { establish, type CaseContext } from './context.ts'
import type { Frame } from './frame.ts'
import type { OpenFacts } from './open-facts.ts'
import { comparedBy } from './same-variable.ts'

/** In how many of the completions something is so. */
export type Standing = 'always' | 'sometimes' | 'never'

export function standingOf(d: Diagram, { space, care }: Frame): Standing {
  if (areDisjoint(space, d, care)) return 'never'
  return implies(space, care, d) ? 'always' : 'sometimes'
}

/** The facts on which it depends whether something is so. */
export function factsFor(d: Diagram, frame: Frame, context: CaseContext): OpenFacts {
  const { space, care } = frame
  const parts = withinBudget(space, () => [and(space, care, d), diff(space, care, d)])
  return parts === 'over-budget' ? NOTHING : factsOfParts(parts, frame, context)
}

const NOTHING: OpenFacts = { needs: [], cannotBeEstablished: [] }

/** The facts that tell which of several parts is so. */
export function factsOfParts(
  parts: readonly Diagram[],
  frame: Frame,
  context: CaseContext,
): OpenFacts {
  const support = partitionSupport(frame.space, parts)
  const variables = support === 'over-budget' ? [...frame.variables.keys()] : support
  return factsOfVariables(
    variables.flatMap((at) => frame.variables[at]?.id ?? []),
    context,
  )
}

export function factsOfVariables(variables: readonly string[], context: CaseContext): OpenFacts {
  return establish(
    variables.flatMap((id) => variablesAskedBy(id, context)),
    context,
  )
}

/** What must be asked to know a variable: of two facts that are compared, those not known. */
export function variablesAskedBy(id: string, { facts }: CaseContext): readonly string[] {
  const pair = comparedBy(id)
  if (pair === undefined) return [id]
  return pair.filter((fact) => {
    const values = facts.get(fact)
    return values?.kind !== 'names' || values.names.length > 1
  })
}
