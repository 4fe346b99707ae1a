import type { DueItem } from '../../case/plan.ts'
import { bodiesWords } from '../body-words.ts'
import { noteWords } from '../deadline-lines.ts'
import { indented, line, type Line } from '../layout.ts'
import { dueItemWords, isLate } from './step-words.ts'
import { clauseLines, placeName, type PlanTelling } from './plan-telling.ts'

/** Everything with a due time, the earliest first. */
export function dueLines(told: PlanTelling): readonly Line[] {
  const { due } = told.plan
  if (due.length === 0) return [line('nothing has a due time')]
  return due.flatMap((item) => [
    titleLine(item),
    ...indented(
      [
        line(placeName(`${item.step}/${item.task}`, told.labels)),
        line(bodiesWords(item.responsible, told.labels)),
        ...dueNotes(item, told).map((words) => line(words, 'open')),
        ...clauseLines([item.clause], told),
      ],
      2,
    ),
  ])
}

function titleLine(item: DueItem): Line {
  const words = dueItemWords(item)
  if (item.overdue) return line(['OVERDUE', words], 'alarm')
  return isLate(item) ? line(['LATE', words], 'alarm') : line(words, 'strong')
}

/** What somebody who relies on the time has to know. */
export function dueNotes(
  { past, waits, soft, provisional, notes }: DueItem,
  { labels }: PlanTelling,
): readonly string[] {
  const isWherePossible = notes.some(({ kind }) => kind === 'where-possible')
  return [
    ...(past === 'maybe' ? ['may be over already'] : []),
    ...(waits ? ['its turn has not come'] : []),
    ...(isWherePossible ? ['where possible'] : []),
    ...(soft && !isWherePossible ? ['permitted: nobody has to'] : []),
    ...(provisional ? ['may still move'] : []),
    ...notes.flatMap((note) => (note.kind === 'where-possible' ? [] : [noteWords(note, labels)])),
  ]
}
