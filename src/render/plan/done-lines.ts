import type { PlanStep, PlanTask } from '../../case/plan.ts'
import { inSentence } from '../../rulebook/in-sentence.ts'
import { under } from '../answer-lines.ts'
import { line, type Line } from '../layout.ts'
import { handoverStatus } from './handover-status.ts'
import type { PlanTelling } from './plan-telling.ts'
import { taskInShort } from './step-in-short.ts'
import { MARKS } from './step-words.ts'
import { takesOver } from './who-acts-now.ts'

/** Of a step that is done: what is left of it, and handovers that were refused. */
export function doneLines({ step, tasks, answer }: PlanStep, told: PlanTelling): readonly Line[] {
  const name = ({ task }: PlanTask): string => inSentence(told.labels.task(step, task))
  return [
    ...tasks.filter(isLeft).map((task) => {
      const tone = task.state === 'overdue' ? 'alarm' : 'strong'
      return line(
        [`left, ${MARKS[task.state]}: ${name(task)}`, ...taskInShort(task, answer, told)],
        tone,
      )
    }),
    ...tasks.flatMap((task) => {
      const lines = refusedLines(task, told)
      return lines.length === 0 ? [] : under(`handover: ${name(task)}`, lines)
    }),
  ]
}

/** Whether somebody still has to do a task of a step that is done. */
function isLeft({ state }: PlanTask): boolean {
  return state !== 'done' && state !== 'not-needed'
}

/** A handover that was refused at some time, and who is to act because of it. */
function refusedLines(task: PlanTask, told: PlanTelling): readonly Line[] {
  const { handover, fallback } = task
  if (handover === null || (handover.refusals.length === 0 && fallback === null)) return []
  return [...takesOver(task, told), ...handoverStatus(handover, told.labels)]
}
