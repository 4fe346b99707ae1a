import { Bug } from '../bug.ts'
import type { ProcedureStep } from '../document/instrument.ts'

/**
 * The steps of a procedure so that each stands after all that come first,
 * whether or not the conditions of its links hold; in written order where that
 * leaves a choice.
 *
 * @throws {@link Bug} if they go in a circle, which a checked library does not.
 */
export function inProcedureOrder(steps: readonly ProcedureStep[]): readonly ProcedureStep[] {
  const ordered: ProcedureStep[] = []
  const done = new Set<string>()
  let left = steps
  while (left.length > 0) {
    const next = left.find(({ after }) => after.every(({ step }) => done.has(step.value)))
    if (next === undefined) throw new Bug('a procedure of a checked library goes in a circle')
    ordered.push(next)
    done.add(next.step.value)
    left = left.filter((step) => step !== next)
  }
  return ordered
}
