import type { Plan } from '../../case/plan.ts'
import type { LedgerEntry, LedgerLine } from '../../case/ledger.ts'
import type { Book } from '../answer.ts'
import { csv, type Cell } from '../csv.ts'
import { accountWords } from './money-words.ts'

const COLUMNS = [
  'on',
  'step',
  'cost',
  'currency',
  'cost-amount',
  'status',
  'part',
  'borne-by',
  'borne-by-name',
  'open-because',
  'depends-on',
  'paid-meanwhile-by',
  'paid-meanwhile-by-name',
  'clauses',
]

/**
 * The ledger of a plan as CSV: a record for each part of each cost. The `part`s
 * of one cost make its amount; the `part`s of all records, by currency, what all
 * costs come to. Several ids in one cell are parted by spaces.
 */
export function renderLedgerCsv({ ledger }: Plan, { labels }: Book): string {
  const rows = ledger.entries.flatMap((entry) =>
    entry.lines.map((part): readonly Cell[] => [
      entry.on,
      entry.step,
      entry.cost,
      entry.amount.currency,
      { number: entry.amount.amount },
      entry.status,
      { number: part.amount },
      ...bearerCells(part, labels),
      ...interimCells(entry, labels),
      entry.clauses.join(' '),
    ]),
  )
  return csv(COLUMNS, rows)
}

function bearerCells(part: LedgerLine, labels: Book['labels']): readonly Cell[] {
  return part.kind === 'borne'
    ? [part.by.id, accountWords(part.by, labels), '', '']
    : ['', '', part.because, part.needs.join(' ')]
}

function interimCells({ interim }: LedgerEntry, labels: Book['labels']): readonly Cell[] {
  return interim === null ? ['', ''] : [interim.id, accountWords(interim, labels)]
}
