import { withinBudget } from '../../diagram/within-budget.ts'
import { appliedProcedures } from '../applied-procedures.ts'
import { joinFound, NOTHING_FOUND, type FoundInWhole, type Whole } from '../found-whole.ts'
import { afterFirst } from './after-first.ts'
import { lengthsBy } from './lengths.ts'
import { beyondMaximum } from './minimum.ts'
import { orderedTasks, type Orders } from './order-of-tasks.ts'
import { sceneOf, type Late } from './scene.ts'
import { startsFrom } from './search.ts'
import { suspectOf, type Suspect } from './suspects.ts'
import { beyondBudget, told } from './told.ts'
import {
  fixedDurations,
  isMaximum,
  isMinimum,
  writtenTimes,
  type TaskWritten,
} from './written-times.ts'

/**
 * Limits that cannot be kept, whoever tries. What has to come before a task is
 * said by a procedure, or by the text that speaks of the task.
 *
 * - `maximum`: if every body before takes all the time that it lawfully has from
 *   one common start, then what comes first ends after the limit. For every
 *   start an error, for some a warning; one that shows it is told.
 * - `minimum`: what comes first has to last beyond the limit. An error.
 * - `bounds`: a duty has to last longer than it may. An error.
 *
 * Limits `where-possible` bind nobody; limits in words have no end; whatever
 * stops a clock is left out.
 */
export function lateFindings(whole: Whole): FoundInWhole {
  const { reckoning, base, steps } = whole
  if (reckoning === undefined || !whole.isWanted('audit/late-by-design')) return NOTHING_FOUND
  const written = writtenTimes(base.prepared)
  const late: Late = {
    ...whole,
    reckoning,
    written,
    lengthOf: lengthsBy(reckoning, base.asOf),
    startsBy: startsFrom(base.asOf, reckoning),
  }
  const isAsked = ({ step }: TaskWritten): boolean => steps?.includes(step.entry.id) ?? true
  const bounds = [...late.written.tasks.values()].filter(isAsked).map((one) => boundsOf(one, late))
  const pairs = orderedTasks(late.written, appliedProcedures(base))
    .filter(({ next }) => isAsked(next))
    .flatMap((ordered) => suspectOf(ordered, written) ?? [])
  const byOrder = new Map<Orders, readonly Suspect[]>()
  for (const pair of pairs) byOrder.set(pair.by, [...(byOrder.get(pair.by) ?? []), pair])
  const parts = [...byOrder].flatMap(([by, some]) => {
    // All that one procedure orders is looked at together, as far as the budget suffices.
    const scene = sceneOf([...new Set(some.flatMap(({ tasks }) => tasks))], by, late)
    return some.map((one) => {
      const found = scene && afterFirst(one, scene)
      if (found?.notExact.length === 0) return found
      const alone = sceneOf(one.tasks, by, late)
      return alone === undefined ? beyondBudget(one.next) : afterFirst(one, alone)
    })
  })
  return joinFound([...bounds, ...parts])
}

/** A task that may have to last longer than it may. */
function boundsOf(task: TaskWritten, late: Late): FoundInWhole {
  const durations = task.statements.flatMap(fixedDurations)
  const isClear = !durations.some(isMinimum) || !durations.some(isMaximum)
  if (isClear || durations.length < 2) return NOTHING_FOUND
  const scene = sceneOf([task], null, late)
  if (scene === undefined) return beyondBudget(task)
  const each = withinBudget(scene.together.frame.space, () => beyondMaximum(task.id, scene))
  if (each === 'over-budget') return beyondBudget(task)
  return joinFound(
    each.map(({ event, found }) =>
      found === 'too-many'
        ? beyondBudget(task)
        : told({ because: 'bounds', first: task, next: task, event, tasks: [task] }, found, scene),
    ),
  )
}
