import type { Prepared } from '../../ask/prepared.ts'
import type { ProcedureEntry } from '../../rulebook/procedure.ts'

/**
 * The steps of a procedure in which a cost can arise, in its order. A case that
 * does not name the step of a cost means the only one.
 */
export function stepsWithCost(
  { steps: known }: Prepared,
  { steps }: ProcedureEntry,
  cost: string,
): readonly string[] {
  return steps.flatMap(({ step }) => (known.get(step)?.entry.costs.includes(cost) ? [step] : []))
}
