import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { WrittenPayer, WrittenRung } from '../document/clause.ts'
import type { Library } from '../document/library.ts'
import type { Span } from '../source/span.ts'
import { paymentsOf, rungsOf } from './walk/payments.ts'

/** Reports rungs below one that always takes all that is left. */
export function rungNeverReached(library: Library): readonly Diagnostic[] {
  return paymentsOf(library).flatMap(({ payment: { by }, heading }) => {
    const rungs = rungsOf(by)
    const taker = rungs.findIndex(takesAll)
    const last = rungs[taker]
    if (last === undefined) return []
    return rungs.slice(taker + 1).map((rung) =>
      diagnostic(
        'check/rung-never-reached',
        payerSpan(rung.payer),
        {},
        {
          heading,
          related: [{ message: 'this rung takes all that is left', span: payerSpan(last.payer) }],
        },
      ),
    )
  })
}

function takesAll({ upTo, when }: WrittenRung): boolean {
  return upTo === undefined && when === undefined
}

function payerSpan(payer: WrittenPayer): Span {
  if (payer.kind !== 'body') return payer.span
  return payer.who.kind === 'role' ? payer.who.ref.span : payer.who.span
}
