import {
  either,
  listOf,
  object,
  orNull,
  ref,
  text,
  word,
  type Definitions,
} from '../rulebook/json/schema.ts'
import { OPEN_BECAUSE } from './ledger.ts'

const ids = listOf(text)
const because = word(...OPEN_BECAUSE)

/** The forms of a ledger; those of bodies and statuses are the answer's. */
export const ledgerDefinitions: Definitions = {
  ledger: object({ entries: listOf(ref('ledger-entry')), totals: listOf(ref('ledger-totals')) }),
  'ledger-entry': object({
    cost: text,
    step: text,
    on: text,
    amount: object({ amount: text, currency: text }),
    status: ref('status'),
    clauses: ids,
    lines: listOf(ref('ledger-line')),
    interim: orNull(ref('account')),
    interimOpen: orNull(
      object({ because: word('unknown', 'unnamed', 'one-of-several'), needs: ids }),
    ),
  }),
  'ledger-line': either(
    object({ kind: word('borne'), by: ref('account'), amount: text }),
    object({
      kind: word('open'),
      because,
      amount: text,
      needs: ids,
      noRate: orNull(object({ from: text, to: text })),
    }),
  ),
  account: object({ id: text, bodies: listOf(ref('body'), 1) }),
  'ledger-totals': object({
    currency: text,
    accounts: listOf(object({ account: ref('account'), bears: text, pays: text, balance: text })),
    open: listOf(object({ because, amount: text })),
    debts: listOf(object({ from: orNull(ref('account')), to: ref('account'), amount: text })),
    sum: text,
  }),
}
