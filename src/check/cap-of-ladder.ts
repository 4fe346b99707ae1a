import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { paymentsOf } from './walk/payments.ts'

/** Reports a `cap` where it caps nothing definite: beside a ladder, or where nobody pays. */
export function capOfLadder(library: Library): readonly Diagnostic[] {
  return paymentsOf(library).flatMap(({ payment: { cap, by }, heading }) => {
    if (cap === undefined) return []
    const isNobody = by?.kind === 'body' && by.who.kind === 'role' && by.who.ref.value === 'nobody'
    if (by?.kind === 'ladder') {
      return [diagnostic('check/cap-of-ladder', cap.span, { cap: cap.value }, { heading })]
    }
    return by === undefined || isNobody
      ? [diagnostic('check/cap-without-payer', cap.span, { cap: cap.value }, { heading })]
      : []
  })
}
