import type { CaseContext } from '../ask/context.ts'
import type { Condition } from '../rulebook/condition.ts'
import type { ProcedureEntry } from '../rulebook/procedure.ts'

/** A procedure whose text applies, perhaps in some cases only. */
export interface AppliedProcedure {
  readonly procedure: ProcedureEntry
  readonly when: Condition
}

/** The procedures of texts that apply on the day of some cases. */
export function appliedProcedures({
  prepared,
  presences,
}: CaseContext): readonly AppliedProcedure[] {
  return prepared.rulebook.procedures.flatMap((procedure): readonly AppliedProcedure[] => {
    const instrument = prepared.instruments.get(procedure.instrument)
    if (instrument === undefined) return []
    const { isLeftOut, when } = presences.ofText(instrument)
    return isLeftOut || when.kind === 'never' ? [] : [{ procedure, when }]
  })
}
