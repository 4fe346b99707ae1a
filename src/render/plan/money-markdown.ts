import type { LedgerTotals } from '../../case/ledger.ts'
import { inSentence } from '../../rulebook/in-sentence.ts'
import { markdownTable } from '../markdown-table.ts'
import { markdownText } from '../markdown-text.ts'
import { debtWords, interimWords, owedWords } from './money-lines.ts'
import { accountWords, openLineWords, becauseWords, signOf } from './money-words.ts'
import { placeName, type PlanTelling } from './plan-telling.ts'

/** Who bears each cost, what that comes to, and who owes whom, as tables. */
export function moneyMarkdown(told: PlanTelling): readonly (readonly string[])[] {
  const { entries, totals } = told.plan.ledger
  if (entries.length === 0) return [['The case has no costs.']]
  return [entryTable(told), ...totals.flatMap((total) => totalBlocks(total, told))]
}

function entryTable(told: PlanTelling): readonly string[] {
  const { labels, named } = told
  const rows = told.plan.ledger.entries.flatMap((entry) => {
    for (const clause of entry.clauses) named.add(clause)
    const { cost, step, on, amount, lines, clauses } = entry
    const whole = [inSentence(labels.cost(cost)), placeName(step, labels), on]
    return lines.map((part, at) => [
      ...(at === 0 ? whole : whole.map(() => '')),
      at === 0 ? amount.amount : '',
      part.amount,
      amount.currency,
      part.kind === 'borne' ? accountWords(part.by, labels) : openLineWords(part, labels),
      at === 0 ? interimWords(entry, told).join() : '',
      at === 0 ? clauses.join(', ') : '',
    ])
  })
  return markdownTable(
    [
      { title: 'Cost' },
      { title: 'Step' },
      { title: 'On' },
      { title: 'Amount', right: true },
      { title: 'Part', right: true },
      { title: 'In' },
      { title: 'Borne by' },
      { title: 'Meanwhile' },
      { title: 'Clauses' },
    ],
    rows,
  )
}

function totalBlocks(
  { currency, accounts, open, debts, sum }: LedgerTotals,
  told: PlanTelling,
): readonly (readonly string[])[] {
  const { labels } = told
  const rows = [
    ...accounts
      .filter(({ bears }) => signOf(bears) !== 0)
      .map(({ account, bears }) => [accountWords(account, labels), bears]),
    ...open.map(({ because, amount }) => [becauseWords(because), amount]),
    ['All costs', sum],
  ]
  const owed = [
    ...accounts.flatMap((one) => owedWords(one, currency, told)),
    ...debts.map((debt) => debtWords(debt, currency, told)),
  ]
  return [
    [`### Total in ${markdownText(currency)}`],
    markdownTable([{ title: 'Borne by' }, { title: 'Amount', right: true }], rows),
    owed.map((words) => `- ${markdownText(words)}`),
  ]
}
