import type {
  AccountTotal,
  Debt,
  LedgerEntry,
  LedgerTotals,
  OpenBecause,
} from '../../case/ledger.ts'
import { inSentence } from '../../rulebook/in-sentence.ts'
import { under } from '../answer-lines.ts'
import { indented, line, type Line } from '../layout.ts'
import { moneyWords } from '../payer-words.ts'
import { whenWords } from '../when-words.ts'
import { accountWords, dependsWords, openLineWords, becauseWords, signOf } from './money-words.ts'
import { clauseLines, placeName, type PlanTelling } from './plan-telling.ts'

/** Who bears each cost, what that comes to, and who owes whom. */
export function moneyLines(told: PlanTelling): readonly Line[] {
  const { entries, totals } = told.plan.ledger
  if (entries.length === 0) return [line('the case has no costs')]
  return [
    ...entries.flatMap((entry) => entryLines(entry, told)),
    ...totals.flatMap((total) => totalLines(total, told)),
  ]
}

function entryLines(entry: LedgerEntry, told: PlanTelling): readonly Line[] {
  const { cost, step, on, amount, lines, clauses } = entry
  const { labels } = told
  const title = `${inSentence(labels.cost(cost))} ${moneyWords(amount)}`
  const parts = lines.map((part): Amount => {
    return part.kind === 'borne'
      ? { amount: part.amount, words: accountWords(part.by, labels), tone: 'plain' }
      : {
          amount: part.amount,
          words: openLineWords(part, labels),
          tone: toneOf(part.because),
        }
  })
  return [
    line([title, placeName(step, labels), whenWords(on)], 'strong'),
    ...indented(
      [
        ...amountLines(parts),
        ...interimWords(entry, told).map((words) => line(words)),
        ...clauseLines(clauses, told),
      ],
      2,
    ),
  ]
}

/** Who pays the provider meanwhile. */
export function interimWords(
  { interim, interimOpen }: LedgerEntry,
  { labels }: PlanTelling,
): readonly string[] {
  if (interim !== null) return [`paid meanwhile by ${accountWords(interim, labels)}, all of it`]
  if (interimOpen === null) return []
  const { because, needs } = interimOpen
  return [`OPEN: ${INTERIM_OPEN[because]}${dependsWords(needs, labels)}`]
}

const INTERIM_OPEN = {
  unknown: 'it is not known yet who pays meanwhile',
  unnamed: 'the text does not name who pays meanwhile',
  'one-of-several': 'one of several bodies pays meanwhile, whichever it is',
} as const

function totalLines(total: LedgerTotals, told: PlanTelling): readonly Line[] {
  const { currency, accounts, open, debts, sum } = total
  const { labels } = told
  const bearers = accounts.filter(({ bears }) => signOf(bears) !== 0)
  return under(`total ${sum} ${currency}`, [
    ...amountLines([
      ...bearers.map((one): Amount => {
        return { amount: one.bears, words: accountWords(one.account, labels), tone: 'plain' }
      }),
      ...open.map(({ because, amount }): Amount => {
        return { amount, words: becauseWords(because), tone: toneOf(because) }
      }),
    ]),
    ...accounts.flatMap((one) => owedWords(one, currency, told)).map((words) => line(words)),
    ...debts.map((debt) => line(debtWords(debt, currency, told))),
  ])
}

/** `A pays 450.00 THB to providers and is owed 300.00 THB`; nothing of whoever is owed nothing. */
export function owedWords(
  { account, pays, balance }: AccountTotal,
  currency: string,
  { labels }: PlanTelling,
): readonly string[] {
  if (signOf(balance) <= 0) return []
  const who = accountWords(account, labels)
  return [`${who} pays ${pays} ${currency} to providers and is owed ${balance} ${currency}`]
}

/** `A owes B 300.00 THB`. */
export function debtWords(
  { from, to, amount }: Debt,
  currency: string,
  { labels }: PlanTelling,
): string {
  const creditor = accountWords(to, labels)
  return from === null
    ? `${amount} ${currency} are owed to ${creditor}, it is not known by whom`
    : `${accountWords(from, labels)} owes ${creditor} ${amount} ${currency}`
}

interface Amount {
  readonly amount: string
  readonly words: string
  readonly tone: Line['tone']
}

function toneOf(because: OpenBecause): Line['tone'] {
  return because === 'waived' ? 'plain' : 'open'
}

/** Amounts in a column of their own, so that they can be compared at a glance. */
function amountLines(amounts: readonly Amount[]): readonly Line[] {
  const columns = Math.max(0, ...amounts.map(({ amount }) => amount.length)) + 2
  return amounts.map(({ amount, words, tone }) => ({
    ...line(words, tone),
    lead: { text: amount, columns, right: true },
  }))
}
