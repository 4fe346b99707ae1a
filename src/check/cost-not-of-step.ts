import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { WrittenClause } from '../document/clause.ts'
import type { Library } from '../document/library.ts'
import type { Step } from '../document/vocabulary.ts'
import type { Names } from './names.ts'
import { clausesOf } from './walk/clauses.ts'
import { ALL_COSTS } from './walk/costs.ts'
import { stepIn } from './walk/steps.ts'

/** Reports payments for costs that arise in none of the clause's steps, and so would never be asked about. */
export function costNotOfStep(library: Library, names: Names): readonly Diagnostic[] {
  return clausesOf(library).flatMap(({ clause, heading }) => {
    const steps = stepsOfClause(clause, names)
    if (steps.length === 0) return []
    const arising = [...new Set(steps.flatMap((step) => step.costs.map(({ value }) => value)))]
    return clause.pays
      .flatMap(({ costs }) => costs)
      .filter(({ value }) => names.costs.has(value) || value === ALL_COSTS)
      .filter(({ value }) => !arises(value, arising, names))
      .map(({ value, span }) =>
        diagnostic(
          'check/cost-not-of-step',
          span,
          {
            cost: value,
            steps: steps.map(({ id }) => `\`${id.value}\``).join(', '),
            costs: arising.map((cost) => `\`${cost}\``).join(', '),
          },
          { heading },
        ),
      )
  })
}

/** The steps of a clause; none if one of them is not known, which is reported apart. */
function stepsOfClause({ steps }: WrittenClause, names: Names): readonly Step[] {
  const known = steps.flatMap((word) => {
    const step = names.steps.get(stepIn(word)?.step.value ?? '')
    return step === undefined ? [] : [step]
  })
  return known.length === steps.length ? known : []
}

/** A family arises with any of its members. */
function arises(cost: string, arising: readonly string[], names: Names): boolean {
  if (cost === ALL_COSTS) return arising.length > 0
  return [...withMembers(cost, names)].some((one) => arising.includes(one))
}

function withMembers(cost: string, names: Names, found = new Set<string>()): ReadonlySet<string> {
  if (!found.has(cost)) {
    found.add(cost)
    for (const { value } of names.costs.get(cost)?.members ?? []) withMembers(value, names, found)
  }
  return found
}
