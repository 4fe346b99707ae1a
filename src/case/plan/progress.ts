import { Bug } from '../../bug.ts'
import type { Prepared } from '../../ask/prepared.ts'
import type { CaseRequest } from '../../ask/request.ts'
import type { When } from '../deadline.ts'
import { hasHappened, inTime, type Now } from '../now.ts'
import type { Reported } from '../plan.ts'

/** What is done in a case, and who could not act. */
export interface Progress {
  /** When a task was done, the first time; undefined: it was not. */
  readonly doneAt: (step: string, task: string) => When | undefined
  /** Of `step` the main task, or of `step/task`. */
  readonly isDone: (stepOrTask: string) => boolean
  /** That the body named cannot do a task, as it was told last; null: it was not. */
  readonly cannotAct: (step: string, task: string) => Reported | null
}

/**
 * Reads from the case how far it is, leaving out what is dated after the plan.
 * What is said of a step alone is said of each of its tasks; the step itself is
 * done when its main task is.
 */
export function progressOf(prepared: Prepared, request: CaseRequest, now: Now): Progress {
  const done = new Map<string, When>()
  const unable = new Map<string, Reported>()

  const finish = (key: string, at: When): void => {
    const first = done.get(key)
    if (first === undefined || inTime(at, first) < 0) done.set(key, at)
  }
  const refuse = (key: string, told: Reported): void => {
    const before = unable.get(key)
    if (before === undefined || inTime(told.at, before.at) >= 0) unable.set(key, told)
  }
  for (const { step, task, is, at, reason } of request.progress) {
    if (!hasHappened(at, now)) continue
    for (const key of task === null ? tasksOf(prepared, step) : [`${step}/${task}`]) {
      if (is === 'done') finish(key, at)
      if (is === 'cannot-act') refuse(key, { at, reason })
    }
  }
  const completes = new Map(
    prepared.rulebook.words.events.map(({ id, completes }) => [id, completes]),
  )
  for (const { event, at } of request.events) {
    const named = completes.get(event) ?? null
    if (named === null || !hasHappened(at, now)) continue
    const keys = named.includes('/') ? [named] : tasksOf(prepared, named)
    for (const key of keys) finish(key, at)
  }

  return {
    doneAt: (step, task) => done.get(`${step}/${task}`),
    isDone: (named) =>
      done.has(named.includes('/') ? named : `${named}/${mainTask(prepared, named)}`),
    cannotAct: (step, task) => unable.get(`${step}/${task}`) ?? null,
  }
}

export function mainTask(prepared: Prepared, step: string): string {
  const [main] = stepEntry(prepared, step).tasks
  if (main === undefined) throw new Bug(`the step \`${step}\` has no task`)
  return main.id
}

function tasksOf(prepared: Prepared, step: string): readonly string[] {
  return stepEntry(prepared, step).tasks.map(({ id }) => `${step}/${id}`)
}

function stepEntry({ steps }: Prepared, step: string) {
  const found = steps.get(step)
  if (found === undefined) throw new Bug(`no step \`${step}\` in the rulebook`)
  return found.entry
}
