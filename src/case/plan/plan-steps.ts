import type { PlanStep, StepState } from '../plan.ts'
import { turnOf, type Turn } from './blocks.ts'
import type { CourseStep } from './course.ts'
import { isDone, tasksOf, type Situation } from './situation.ts'
import { planTasks, timedTasks, type TimedTask } from './step-tasks.ts'

/** A step as the plan tells it, and what its tasks' times were worked out from. */
export interface WorkedStep {
  readonly step: PlanStep
  readonly tasks: readonly TimedTask[]
}

/** Works out where one step stands. */
export function planStep(step: CourseStep, situation: Situation): WorkedStep {
  const { answers, progress } = situation
  const { placed } = step
  const done = isDone(situation, step)
  const isPart = step.active !== 'fails'
  const turn = isPart ? turnOf(step, situation, done) : null
  const tasks = timedTasks(step, situation)
  const isMissed = isPart && tasks.some((task) => task.isMissed)
  const state = done ? 'done' : stateOf(turn, isMissed)
  const [main = ''] = tasksOf(situation, step)
  return {
    tasks,
    step: {
      step: step.id,
      placed: placed.id,
      state,
      doneAt: progress.doneAt(step.id, main) ?? null,
      late: isMissed && (state === 'upcoming' || state === 'blocked'),
      blockedBy: done ? [] : (turn?.blocks ?? []),
      after: (turn?.before.direct ?? []).map(({ id }) => id),
      ends: placed.ends,
      checklist: placed.checklist,
      forms: placed.forms,
      issues: placed.issues,
      tasks: planTasks(step, tasks, state, turn, situation),
      answer: answers.get(step.id) ?? null,
    },
  }
}

function stateOf(turn: Turn | null, isMissed: boolean): StepState {
  if (turn === null) return 'not-needed'
  return turn.state === 'due' && isMissed ? 'overdue' : turn.state
}
