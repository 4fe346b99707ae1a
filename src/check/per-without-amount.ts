import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { paymentsOf, rungsOf } from './walk/payments.ts'

/** Reports `per` on rungs that have no `up-to`: nothing is counted there. */
export function perWithoutAmount(library: Library): readonly Diagnostic[] {
  return paymentsOf(library).flatMap(({ payment: { by }, heading }) =>
    rungsOf(by).flatMap(({ per, upTo }) =>
      per === undefined || upTo !== undefined
        ? []
        : [diagnostic('check/per-without-amount', per.span, { per: per.value }, { heading })],
    ),
  )
}
