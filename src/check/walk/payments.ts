import type { WrittenPayer, WrittenPayment, WrittenRung } from '../../document/clause.ts'
import type { Library } from '../../document/library.ts'
import { clausesOf, type ClauseSite } from './clauses.ts'

export interface PaymentSite extends ClauseSite {
  readonly payment: WrittenPayment
}

/** Every entry of `pays`. */
export function paymentsOf(library: Library): readonly PaymentSite[] {
  return clausesOf(library).flatMap((site) =>
    site.clause.pays.map((payment) => ({ ...site, payment })),
  )
}

type Split = Extract<WrittenPayer, { kind: 'split' }>

/** The splits of a payment, also those within a ladder. */
export function splitsOf(payer: WrittenPayer | undefined): readonly Split[] {
  switch (payer?.kind) {
    case undefined:
    case 'body':
      return []
    case 'split':
      return [payer]
    case 'ladder':
      return payer.rungs.flatMap((rung) => splitsOf(rung.payer))
  }
}

/** The rungs of a payment; none if it is no ladder. */
export function rungsOf(payer: WrittenPayer | undefined): readonly WrittenRung[] {
  return payer?.kind === 'ladder' ? payer.rungs : []
}
