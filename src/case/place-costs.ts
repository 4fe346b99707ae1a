import type { Prepared } from '../ask/prepared.ts'
import type { CostAnswer } from '../ask/request.ts'
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { ProcedureEntry } from '../rulebook/procedure.ts'
import type { Span } from '../source/span.ts'
import { stepsWithCost } from './plan/steps-with-cost.ts'

/**
 * Gives each cost of a case the step in which it arose: the one that the case
 * names, else the only one of the procedure that has this cost.
 *
 * @param places - where each cost stands in the case, in the same order.
 */
export function placeCosts(
  prepared: Prepared,
  procedure: ProcedureEntry,
  costs: readonly CostAnswer[],
  places: readonly Span[],
): Outcome<readonly CostAnswer[]> {
  const value: CostAnswer[] = []
  const diagnostics: Diagnostic[] = []
  for (const [i, cost] of costs.entries()) {
    const steps = cost.step === null ? stepsWithCost(prepared, procedure, cost.cost) : [cost.step]
    const [only, ...others] = steps
    value.push({ ...cost, step: only ?? null })
    const span = places[i]
    if (span === undefined || (only !== undefined && others.length === 0)) continue
    const words = { cost: cost.cost, procedure: procedure.instrument }
    diagnostics.push(
      only === undefined
        ? diagnostic('case/cost-of-no-step', span, words)
        : diagnostic('case/cost-of-several-steps', span, {
            ...words,
            steps: steps.map((step) => `\`${step}\``).join(', '),
          }),
    )
  }
  return { value, diagnostics }
}
