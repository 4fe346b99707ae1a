import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { WrittenPayer } from '../document/clause.ts'
import type { Library } from '../document/library.ts'
import type { Located } from '../source/located.ts'
import { refsOf } from './walk/bodies.ts'
import { paymentsOf } from './walk/payments.ts'

/** Reports payments that charge a body and declare it free of charge in one entry. */
export function chargedAndFree(library: Library): readonly Diagnostic[] {
  return paymentsOf(library).flatMap(({ payment: { by, freeFor, recoverFrom }, heading }) => {
    if (freeFor === undefined) return []
    const bearers = [...payersIn(by), ...(recoverFrom === undefined ? [] : [recoverFrom])]
    return bearers
      .filter(({ value }) => value === freeFor.value)
      .map(({ value, span }) => {
        const related = [{ message: 'not charged, as said here', span: freeFor.span }]
        return diagnostic('check/charged-and-free', span, { body: value }, { heading, related })
      })
  })
}

function payersIn(payer: WrittenPayer | undefined): readonly Located<string>[] {
  switch (payer?.kind) {
    case undefined:
      return []
    case 'body':
      return refsOf(payer.who)
    case 'split':
      return payer.parts.map((part) => part.payer)
    case 'ladder':
      return payer.rungs.flatMap((rung) => payersIn(rung.payer))
  }
}
