import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Library } from '../document/library.ts'
import { isUnreadable } from './unreadable-key.ts'

/**
 * Reports instruments whose start in force is missing or said in two ways.
 * Without a start an instrument would never take part, and nobody would notice.
 */
export function startInForce({ instruments }: Library): readonly Diagnostic[] {
  return instruments.flatMap(faultsOf)
}

function faultsOf(instrument: Instrument): readonly Diagnostic[] {
  const { id, draft, inForce } = instrument
  if (inForce === undefined) {
    const isLost = isUnreadable('in-force', instrument) || isUnreadable('draft', instrument)
    return draft || isLost ? [] : [diagnostic('check/no-start', id.span, { instrument: id.value })]
  }
  const { from, notBefore } = inForce
  if (from.value === 'unknown') {
    if (notBefore !== undefined || draft) return []
    return [diagnostic('check/start-without-bound', from.span, {})]
  }
  if (notBefore === undefined) return []
  const related = [{ message: 'the start', span: from.span }]
  return [diagnostic('check/needless-bound', notBefore.span, {}, { related })]
}
