import type { DueItem } from '../plan.ts'
import type { Now } from '../now.ts'
import { compareWhen } from '../time/compare-when.ts'
import { isPast } from '../time/is-past.ts'
import { isMissed } from './missed.ts'
import type { WorkedStep } from './plan-steps.ts'
import { isBinding } from './step-tasks.ts'

/**
 * Everything with a due time that is not done, the earliest first; what is due
 * at the same time in the order of the procedure.
 *
 * A time that binds nobody for certain, for its duty depends on facts, is
 * provisional; that of a permission is soft.
 */
export function dueList(steps: readonly WorkedStep[], now: Now): readonly DueItem[] {
  return steps
    .flatMap(({ step, tasks }) =>
      tasks.flatMap(({ task, duties }) => {
        const state = step.tasks.find((one) => one.task === task)?.state ?? 'not-needed'
        if (state === 'done' || state === 'not-needed') return []
        const waits = state !== 'due' && state !== 'overdue'
        return duties.flatMap((duty) =>
          duty.times.deadlines.flatMap((deadline) => {
            const { country, due, dueAtTheLatest, zone, limit, provisional, notes } = deadline
            if (due === null) return []
            const { clause, responsible } = duty.statement
            const item: DueItem = {
              step: step.step,
              task,
              clause,
              responsible,
              country,
              due,
              dueAtTheLatest,
              past: isPast(deadline, now.at ?? now.asOf),
              overdue: !waits && isBinding(duty) && isMissed(deadline, now),
              waits,
              soft: limit.wherePossible || duty.statement.duty === 'may',
              provisional: provisional || duty.ifKnown !== null,
              notes,
            }
            return [{ item, due, zone }]
          }),
        )
      }),
    )
    .sort((a, b) => compareWhen(a.due, b.due, a.zone, b.zone))
    .map(({ item }) => item)
}
