import type { Prepared, PreparedStep, PreparedWho } from '../../ask/prepared.ts'
import type { Duration, Limit, WhoStatement } from '../../rulebook/statement.ts'

/** A task of a step, and what is written about who does it. */
export interface TaskWritten {
  /** `step/task`. */
  readonly id: string
  readonly step: PreparedStep
  readonly question: PreparedWho
  /** Statements by which somebody must, or should. */
  readonly statements: readonly WhoStatement[]
}

/** Every task of the library, and what events it is done by. */
export interface WrittenTimes {
  readonly tasks: ReadonlyMap<string, TaskWritten>
  /** The tasks that are done when an event has happened; none: it ends no task. */
  readonly completedBy: (event: string) => readonly string[]
  /** A `step`, which is its main task, or a `step/task`. */
  readonly taskOf: (named: string) => string | undefined
}

export function writtenTimes({ steps, rulebook }: Prepared): WrittenTimes {
  const tasks = new Map<string, TaskWritten>()
  for (const step of steps.values()) {
    for (const question of step.questions) {
      if (question.question !== 'who') continue
      const id = `${step.entry.id}/${question.task.id}`
      const statements = question.said
        .map(({ statement }) => statement)
        .filter(({ duty }) => duty === 'must' || duty === 'should')
      tasks.set(id, { id, step, question, statements })
    }
  }
  const mainOf = (step: string): string | undefined => {
    const main = steps.get(step)?.entry.tasks[0]
    return main && `${step}/${main.id}`
  }
  const completed = new Map(
    rulebook.words.events.map(({ id, completes }) => [id, tasksDone(completes)] as const),
  )
  return {
    tasks,
    completedBy: (event) => completed.get(event) ?? [],
    taskOf: (named) => (named.includes('/') ? named : mainOf(named)),
  }

  /** An event that ends a step ends all its tasks. */
  function tasksDone(named: string | null): readonly string[] {
    if (named === null) return []
    if (named.includes('/')) return [named]
    return (steps.get(named)?.entry.tasks ?? []).map(({ id }) => `${named}/${id}`)
  }
}

/** A limit in numbers that somebody has to keep, with an event from which it runs. */
export type FixedLimit = Limit & {
  readonly within: NonNullable<Limit['within']>
  readonly from: NonNullable<Limit['from']>
}

export function fixedLimits({ limits }: Pick<WhoStatement, 'limits'>): readonly FixedLimit[] {
  return limits.filter(
    (limit): limit is FixedLimit =>
      limit.within !== null && limit.from !== null && !limit.wherePossible,
  )
}

/** A duration in numbers. */
export type FixedDuration = Duration & {
  readonly span: NonNullable<Duration['span']>
}

export function fixedDurations({ durations }: WhoStatement): readonly FixedDuration[] {
  return durations.filter((one): one is FixedDuration => one.span !== null)
}

/** It lasts at least so long. */
export function isMinimum({ bound }: Duration): boolean {
  return bound === 'at-least' || bound === 'exactly'
}

/** It lasts at most so long. */
export function isMaximum({ bound }: Duration): boolean {
  return bound === 'at-most' || bound === 'exactly'
}
