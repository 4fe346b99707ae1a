import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { WrittenShare } from '../document/clause.ts'
import { readShares } from '../rulebook/notation/read-shares.ts'
import type { Span } from '../source/span.ts'
import { paymentsOf, splitsOf } from './walk/payments.ts'

/** Reports splits whose shares cannot be read, or do not make a whole. */
export function sharesOfAWhole(library: Library): readonly Diagnostic[] {
  return paymentsOf(library).flatMap(({ payment, heading }) =>
    splitsOf(payment.by).flatMap(({ parts, span }) => faultOf(parts, span, heading)),
  )
}

function faultOf(
  parts: readonly WrittenShare[],
  span: Span,
  heading: readonly string[],
): readonly Diagnostic[] {
  const read = readShares(parts.map(({ share }) => share.value))
  if (read.kind === 'shares') return []
  if (read.fault === 'not-a-whole') {
    return [diagnostic('check/shares-not-whole', span, { sum: read.sum }, { heading })]
  }
  const share = parts[read.index]?.share
  const text = share?.value ?? ''
  const place = share?.span ?? span
  return [
    read.fault === 'equal-and-others'
      ? diagnostic('check/equal-and-others', place, { text }, { heading })
      : diagnostic('check/unreadable-share', place, { text }, { heading }),
  ]
}
