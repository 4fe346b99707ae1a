import type { Answer, HandoverQuestion, WhoQuestion } from '../../ask/answer.ts'
import type { CaseContext } from '../../ask/context.ts'
import type { HandoverProgress } from '../hands/handover-progress.ts'
import type { Now } from '../now.ts'
import type { Clock } from '../time/clock.ts'
import type { Course, CourseStep } from './course.ts'
import type { Progress } from './progress.ts'

/** One case along its procedure: all that its plan is worked out from. */
export interface Situation {
  readonly context: CaseContext
  readonly now: Now
  readonly clock: Clock
  readonly course: Course
  readonly progress: Progress
  readonly handoverOf: (step: string, task: string) => HandoverProgress
  /** Of every step that is part of the case, or may be, or was done. */
  readonly answers: ReadonlyMap<string, Answer>
}

export function isDone({ progress }: Situation, step: CourseStep): boolean {
  return progress.isDone(step.id)
}

/** The first task of a step is the main one. */
export function tasksOf({ context }: Situation, step: CourseStep): readonly string[] {
  return (context.prepared.steps.get(step.id)?.entry.tasks ?? []).map(({ id }) => id)
}

export function whoDoes(
  { answers }: Situation,
  step: CourseStep,
  task: string | undefined,
): WhoQuestion | undefined {
  return answers
    .get(step.id)
    ?.questions.find((one): one is WhoQuestion => one.question === 'who' && one.task === task)
}

export function whoReceives(
  { answers }: Situation,
  step: CourseStep,
  task: string,
): HandoverQuestion | undefined {
  return answers
    .get(step.id)
    ?.questions.find(
      (one): one is HandoverQuestion => one.question === 'handover' && one.task === task,
    )
}
