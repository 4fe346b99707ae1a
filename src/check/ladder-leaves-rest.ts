import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { paymentsOf, rungsOf } from './walk/payments.ts'

/** Notes ladders whose last rung does not take all that is left: who bears the rest is not said. */
export function ladderLeavesRest(library: Library): readonly Diagnostic[] {
  return paymentsOf(library).flatMap(({ payment: { by }, heading }) => {
    const last = rungsOf(by).at(-1)
    const bound = last?.upTo?.span ?? last?.when?.span
    if (last === undefined || bound === undefined) return []
    const why = last.upTo === undefined ? 'condition' : 'amount'
    return [
      diagnostic('check/ladder-leaves-rest', last.upTo?.span ?? last.span, { why }, { heading }),
    ]
  })
}
