import type { Account, LedgerLine, OpenBecause } from '../../case/ledger.ts'
import type { Labels } from '../../rulebook/labels.ts'
import { openWords } from '../answer-lines.ts'
import { bodyWords } from '../body-words.ts'
import { listed } from '../words.ts'

export function accountWords({ bodies }: Account, labels: Labels): string {
  return listed(
    bodies.map((body) => bodyWords(body, labels)),
    'and',
  )
}

/** Why nobody bears a part of a cost, as a total says it. */
const OPEN_BECAUSE: Readonly<Record<OpenBecause, string>> = {
  'not-said': 'no text says who pays',
  unnamed: 'the text does not name who pays',
  deferred: 'the text passes the question on',
  unknown: 'it is not known yet who pays',
  conflict: 'the texts disagree about who pays',
  'not-in-force': 'no text that speaks to it is in force',
  waived: 'nobody is charged',
  'no-rate': 'a rate of exchange is missing',
  'one-of-several': 'one of several bodies pays, whichever it is',
}

/** A part that nobody has taken on, unless nobody has to, in capitals. */
export function becauseWords(because: OpenBecause): string {
  return `${because === 'waived' ? '' : 'OPEN: '}${OPEN_BECAUSE[because]}`
}

/** The same of one part, with what it depends on. */
export function openLineWords(
  { because, needs, noRate }: Extract<LedgerLine, { readonly kind: 'open' }>,
  labels: Labels,
): string {
  const words = becauseWords(because)
  if (noRate !== null) return `${words}: ${noRate.from} to ${noRate.to}`
  return words + dependsWords(needs, labels)
}

/** ` — depends on injured`. */
export function dependsWords(needs: readonly string[], labels: Labels): string {
  return needs.length === 0 ? '' : ` — ${openWords({ needs, cannotBeEstablished: [] }, labels)}`
}

/** Whether a decimal text is less than, equal to or more than nothing. */
export function signOf(amount: string): -1 | 0 | 1 {
  if (!/[1-9]/.test(amount)) return 0
  return amount.startsWith('-') ? -1 : 1
}
