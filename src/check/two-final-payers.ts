import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { paymentsOf } from './walk/payments.ts'

/** Reports `recover-from` beside a different `by`: both say who bears the cost in the end. */
export function twoFinalPayers(library: Library): readonly Diagnostic[] {
  return paymentsOf(library).flatMap(({ payment: { by, recoverFrom }, heading }) => {
    if (by === undefined || recoverFrom === undefined) return []
    const single = by.kind === 'body' && by.who.kind === 'role' ? by.who.ref : undefined
    if (single?.value === recoverFrom.value) return []
    const other = single?.span ?? (by.kind === 'body' ? undefined : by.span)
    const related = other === undefined ? [] : [{ message: 'who pays', span: other }]
    const words = { role: recoverFrom.value }
    return [diagnostic('check/two-final-payers', recoverFrom.span, words, { heading, related })]
  })
}
