import type { WhoStatement } from '../../rulebook/statement.ts'
import type { SetLimit } from './latest-end.ts'
import type { Ordered } from './order-of-tasks.ts'
import { lengthAnywhere, roughTimes, type Roughly } from './rough-times.ts'
import {
  fixedDurations,
  fixedLimits,
  type TaskWritten,
  type WrittenTimes,
} from './written-times.ts'

/** Two tasks of which the first may be late for the other, as far as can be told without looking at cases. */
export interface Suspect extends Ordered {
  /** Tasks whose limits play a part, the two among them. */
  readonly tasks: readonly TaskWritten[]
  /** Events of limits of the other, beyond which the first may have to last. */
  readonly minimum: readonly string[]
  /** Events from which the first may lawfully take longer. */
  readonly maximum: readonly string[]
}

/** @returns undefined, if it cannot be late whatever the case. */
export function suspectOf(ordered: Ordered, written: WrittenTimes): Suspect | undefined {
  const { first, next } = ordered
  const starts = [...new Set(next.statements.flatMap(startsOf))]
  if (starts.length === 0) return undefined
  const lasts = first.statements.flatMap(fixedDurations).some(({ bound }) => bound === 'at-least')
  const minimum = lasts ? starts : []
  const chain = chainOf([first, next], written)
  const events = new Set([...starts, ...chain.flatMap((task) => task.statements.flatMap(startsOf))])
  const maximum = [...events].filter((event) => {
    const rough = roughTimes(event, anywhere(written))
    const [before, due] = [rough(first.id), rough(next.id)]
    return before !== undefined && due !== undefined && before.most > due.least
  })
  if (minimum.length === 0 && maximum.length === 0) return undefined
  const ended = minimum.length === 0 ? [] : [...starts, ...eventsOf(first)]
  const also = ended.flatMap(written.completedBy).flatMap((id) => written.tasks.get(id) ?? [])
  return { ...ordered, tasks: [...new Set([...chain, ...also])], minimum, maximum }
}

/** Whichever statements stand, and whatever calendar counts. */
function anywhere({ tasks, completedBy }: WrittenTimes): Roughly {
  return {
    limitsOf: (task) => (tasks.get(task)?.statements ?? []).flatMap(limitsAnywhere),
    completedBy,
    lengthOf: lengthAnywhere,
    isEach: false,
  }
}

/** A longer time is taken as a limit of its own: whether it counts depends on the case. */
function limitsAnywhere(statement: WhoStatement): readonly SetLimit[] {
  const own = fixedLimits(statement)
  const longer = statement.extensions
    .flatMap(({ limits }) => limits)
    .flatMap(({ within, from }) =>
      within === null ? [] : own.map((one) => ({ within, from: from ?? one.from })),
    )
  return [...own, ...longer].map(({ within: span, from }) => ({
    span,
    from,
    countries: [],
    longer: [],
  }))
}

function startsOf(statement: WhoStatement): readonly string[] {
  return fixedLimits(statement).flatMap(({ from: { events } }) => events)
}

function eventsOf({ statements }: TaskWritten): readonly string[] {
  return statements.flatMap((one) => fixedDurations(one).flatMap(({ event }) => event ?? []))
}

/**
 * The tasks whose limits play a part: through the events that they end.
 *
 * @param start - the start of everything, beyond which nothing plays a part.
 */
export function chainOf(
  tasks: readonly TaskWritten[],
  written: WrittenTimes,
  start?: string,
): readonly TaskWritten[] {
  const chain = new Set(tasks)
  for (const { statements } of chain) {
    const limits = statements.flatMap((statement) =>
      [statement, ...statement.extensions].flatMap((one) => one.limits),
    )
    for (const event of limits.flatMap(({ from }) => from?.events ?? [])) {
      if (event === start) continue
      for (const id of written.completedBy(event)) {
        const task = written.tasks.get(id)
        if (task !== undefined) chain.add(task)
      }
    }
  }
  return [...chain]
}
