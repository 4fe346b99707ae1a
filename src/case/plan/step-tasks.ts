import type { StepState, PlanTask, FallbackBecause } from '../plan.ts'
import type { StatementTimes } from '../deadline.ts'
import { hasPassedOn } from '../time/is-past.ts'
import { statementTimes } from '../time/statement-times.ts'
import type { Turn } from './blocks.ts'
import type { CourseStep } from './course.ts'
import { standingIn, type Standing } from './duties.ts'
import { isMissed } from './missed.ts'
import { tasksOf, whoDoes, whoReceives, type Situation } from './situation.ts'

/** A duty of a task with its times. */
export interface TimedDuty extends Standing {
  readonly times: StatementTimes
}

/** One task, before it is told in what state it is. */
export interface TimedTask {
  readonly task: string
  readonly isDone: boolean
  /** Whether somebody has to do it, as far as is known. */
  readonly isOwed: boolean
  readonly duties: readonly TimedDuty[]
  /** Whether a limit that certainly counts has certainly run out. */
  readonly isMissed: boolean
}

export function timedTasks(step: CourseStep, situation: Situation): readonly TimedTask[] {
  const { progress, clock, now, handoverOf } = situation
  return tasksOf(situation, step).map((task) => {
    const question = whoDoes(situation, step, task)
    const { offeredAt } = handoverOf(step.id, task)
    const duties = (question === undefined ? [] : standingIn(question)).map((one) => ({
      ...one,
      times: statementTimes(one.statement, { ...clock, offeredAt }),
    }))
    const isDone = progress.doneAt(step.id, task) !== undefined
    return {
      task,
      isDone,
      isOwed: OWED.some((status) => status === question?.status),
      duties,
      isMissed:
        !isDone &&
        duties.some(
          (duty) => isBinding(duty) && duty.times.deadlines.some((one) => isMissed(one, now)),
        ),
    }
  })
}

const OWED = ['assigned', 'unknown', 'conflict'] as const

/** Whether a duty certainly stands and is more than a permission, so that its limits can be missed. */
export function isBinding({ statement: { duty }, ifKnown }: Standing): boolean {
  return ifKnown === null && duty !== 'may'
}

/** The tasks of a step as the plan tells them. */
export function planTasks(
  step: CourseStep,
  tasks: readonly TimedTask[],
  state: StepState,
  turn: Turn | null,
  situation: Situation,
): readonly PlanTask[] {
  return tasks.map((timed): PlanTask => {
    const { task, duties } = timed
    const own = taskState(timed, state, turn)
    return {
      task,
      state: own,
      doneAt: situation.progress.doneAt(step.id, task) ?? null,
      times: duties.map(({ times }) => times),
      cannotAct: timed.isDone ? null : situation.progress.cannotAct(step.id, task),
      fallback: own === 'not-needed' ? null : fallbackOf(step, timed, own, situation),
      handover: handoverOf(step, task, situation),
    }
  })
}

/** What is left of a step whose main task is done waits only for what comes before the step. */
function taskState({ isDone, isOwed, isMissed }: TimedTask, step: StepState, turn: Turn | null) {
  if (isDone) return 'done'
  if (step !== 'done') return step
  if (!isOwed || turn === null) return 'not-needed'
  return turn.state === 'due' && isMissed ? 'overdue' : turn.state
}

/** The first fallback of the duties that certainly applies, if somebody else is to act now. */
function fallbackOf(
  step: CourseStep,
  { task, isDone, duties }: TimedTask,
  state: StepState,
  situation: Situation,
): PlanTask['fallback'] {
  const { progress, handoverOf: progressOf, now } = situation
  const { status, refused } = progressOf(step.id, task)
  const isTurn = state === 'due' || state === 'overdue'
  const because: FallbackBecause | null =
    !isDone && progress.cannotAct(step.id, task) !== null ? 'cannot-act' : refused
  for (const { statement, ifKnown, times } of duties) {
    const { fallback } = times
    if (fallback?.status !== 'assigned' || ifKnown !== null) continue
    const { responsible } = fallback
    const { clause } = statement
    if (because !== null) return { clause, responsible, because }
    const isLate = hasPassedOn(fallback, now.at ?? now.asOf) === 'yes'
    const awaitsAnswer = status === 'offered' && fallback.countedFrom?.what === 'offer'
    if (isLate && ((isTurn && !isDone) || awaitsAnswer)) {
      return { clause, responsible, because: 'late' }
    }
  }
  return null
}

function handoverOf(step: CourseStep, task: string, situation: Situation): PlanTask['handover'] {
  const { status, at, reason, refusals } = situation.handoverOf(step.id, task)
  const question = whoReceives(situation, step, task)
  const isSaid = HANDED_OVER.some((one) => one === question?.status)
  return isSaid || status !== 'none-yet' ? { status, at, reason, refusals } : null
}

const HANDED_OVER = ['assigned', 'permitted', 'unknown', 'conflict'] as const
