import type { Plan, PlanStep } from '../../case/plan.ts'
import { line, type Line } from '../layout.ts'
import { whenWords } from '../when-words.ts'
import { doneLines } from './done-lines.ts'
import type { PlanTelling } from './plan-telling.ts'
import { blockLines, dueItemWords, lateLines, waitLines } from './step-words.ts'
import { stepParts, type StepPart } from './step-parts.ts'
import { inShortLines } from './step-in-short.ts'

/** One step of a plan in paragraphs: its title, how it stands, and what is said of it. */
export interface StepPage {
  readonly title: Line
  readonly lines: readonly Line[]
  readonly parts: readonly StepPart[]
}

/** A step as it is told: in full where somebody has to act or decide now, else in short. */
export function stepPage(step: PlanStep, told: PlanTelling): StepPage {
  const name = told.labels.step(step.step)
  switch (step.state) {
    case 'done': {
      const at = step.doneAt === null ? [] : [whenWords(step.doneAt)]
      return { title: line([name, ...at]), lines: doneLines(step, told), parts: [] }
    }
    case 'not-needed':
      return { title: line(name, 'faint'), lines: [], parts: [] }
    case 'upcoming':
      return {
        title: line(name),
        lines: [
          ...lateLines(step, told),
          ...inShortLines(step, told),
          ...waitLines(step, told),
          ...endLines(step),
        ],
        parts: [],
      }
    case 'overdue':
    case 'due':
    case 'blocked': {
      const tone = step.state === 'overdue' ? 'alarm' : 'strong'
      return {
        title: line([name, ...firstDue(step, told.plan)], tone),
        lines: [
          ...blockLines(step.blockedBy, told),
          ...(step.state === 'blocked' ? lateLines(step, told) : []),
          ...endLines(step),
        ],
        parts: stepParts(step, told),
      }
    }
  }
}

/** By when the step is due, at its earliest. */
function firstDue({ step, state }: PlanStep, { due }: Plan): readonly string[] {
  const [first] = state === 'blocked' ? [] : due.filter((item) => item.step === step)
  return first === undefined ? [] : [dueItemWords(first)]
}

function endLines({ ends }: PlanStep): readonly Line[] {
  return ends ? [line('the procedure ends with this step')] : []
}
