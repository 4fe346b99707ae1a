import type { Prepared } from '../../ask/prepared.ts'
import { presences } from '../../ask/presence.ts'
import type { CaseRequest } from '../../ask/request.ts'
import { Bug } from '../../bug.ts'
import type { Truth } from '../../rulebook/condition.ts'
import { procedureKey, type ProcedureEntry } from '../../rulebook/procedure.ts'

/** A procedure of the library, and how it stands to one case. */
export interface Candidate {
  readonly procedure: ProcedureEntry
  /** `draft`: of a draft that was not named. `elsewhen`: of a text that does not apply on the day. */
  readonly text: 'takes-part' | 'draft' | 'elsewhen'
  /** Whether the case is one of its scope. */
  readonly applies: Truth
}

/** Every procedure of the library, in the order of ids. */
export function candidates(prepared: Prepared, request: CaseRequest): readonly Candidate[] {
  const { ofText } = presences(prepared, request)
  return prepared.rulebook.procedures.map((procedure) => {
    const instrument = prepared.instruments.get(procedure.instrument)
    if (instrument === undefined) throw new Bug(`a procedure of no instrument`)
    const { isLeftOut, when } = ofText(instrument)
    return {
      procedure,
      text: isLeftOut ? 'draft' : when.kind === 'never' ? 'elsewhen' : 'takes-part',
      applies: appliesTo(procedure, prepared, request),
    }
  })
}

function appliesTo(
  { instrument, rule }: ProcedureEntry,
  { index }: Prepared,
  { facts }: CaseRequest,
): Truth {
  if (rule === null) return 'holds'
  const truth = index.evaluate(procedureKey(instrument), facts).get(rule)
  if (truth === undefined) throw new Bug(`nothing is known of the rule \`${rule}\``)
  return truth
}
