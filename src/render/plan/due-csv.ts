import type { DueItem, Plan } from '../../case/plan.ts'
import type { Book } from '../answer.ts'
import { bodiesWords } from '../body-words.ts'
import { csv } from '../csv.ts'
import { dueNotes } from './due-lines.ts'
import { tellingOf } from './plan-telling.ts'
import { isLate } from './step-words.ts'

const COLUMNS = [
  'due',
  'due-at-the-latest',
  'state',
  'step',
  'task',
  'who',
  'country',
  'clause',
  'where',
  'notes',
]

/** Everything of a plan that has a due time as CSV, the earliest first. */
export function renderDueCsv(plan: Plan, book: Book): string {
  const told = tellingOf(plan, book)
  const rows = plan.due.map((item) => {
    const clause = plan.clauses[item.clause]
    return [
      item.due,
      item.dueAtTheLatest ?? '',
      stateOf(item),
      item.step,
      item.task,
      bodiesWords(item.responsible, book.labels),
      item.country ?? '',
      item.clause,
      clause === undefined ? '' : `${clause.file}:${clause.line}`,
      dueNotes(item, told).join('; '),
    ]
  })
  return csv(COLUMNS, rows)
}

function stateOf(item: DueItem): string {
  if (item.overdue) return 'overdue'
  if (isLate(item)) return 'late'
  return item.waits ? 'upcoming' : 'due'
}
