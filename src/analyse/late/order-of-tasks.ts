import { allOf, and, anyOf } from '../../diagram/apply.ts'
import { FALSE, type Diagram } from '../../diagram/diagram.ts'
import type { AppliedProcedure } from '../applied-procedures.ts'
import { earlierSteps, orderOf } from '../custody/order.ts'
import type { Inquiry } from '../inquiry.ts'
import type { Together } from '../together/together.ts'
import type { TaskWritten, WrittenTimes } from './written-times.ts'

/** What says that one task comes before another: a procedure, or, null, the text that speaks of the other. */
export type Orders = AppliedProcedure | null

/** A task that may have to be done before another one. */
export interface Ordered {
  readonly first: TaskWritten
  readonly next: TaskWritten
  readonly by: Orders
}

/** Everything that may have to be done before something else. */
export function orderedTasks(
  { tasks, taskOf }: WrittenTimes,
  procedures: readonly AppliedProcedure[],
): readonly Ordered[] {
  const found = new Map<string, Ordered>()
  const add = (first: string | undefined, next: string | undefined, by: Orders): void => {
    const [one, other] = [tasks.get(first ?? ''), tasks.get(next ?? '')]
    if (one === undefined || other === undefined || one === other) return
    found.set([other.id, one.id, by?.procedure.instrument ?? ''].join(' '), {
      first: one,
      next: other,
      by,
    })
  }
  for (const { id, statements } of tasks.values()) {
    for (const { after } of statements) for (const named of after) add(taskOf(named), id, null)
  }
  for (const by of procedures) {
    for (const [step, earlier] of earlierSteps(by.procedure.steps)) {
      for (const first of earlier) add(taskOf(first), taskOf(step), by)
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/**
 * Where one task has to be done before another: where a text that stands for the
 * other says so, or where a procedure takes the one step before the other. To be
 * called within the budget of the frame.
 */
export function whereFirst(
  first: TaskWritten,
  next: TaskWritten,
  by: Orders,
  { together, written: { taskOf }, inquiryOf }: SceneOfOrder,
): Diagram {
  const { frame, whereRule, whereCondition } = together
  const { space, care } = frame
  if (by === null) {
    const of = inquiryOf(next.id)
    const said = of?.posed.voices.map(({ said: { statement } }, i) =>
      statement.question === 'who' &&
      statement.duty !== 'must-not' &&
      statement.after.some((named) => taskOf(named) === first.id)
        ? (of.standings.live[i] ?? FALSE)
        : FALSE,
    )
    return and(space, care, anyOf(space, said ?? []))
  }
  const { procedure, when } = by
  const placeOf = (task: TaskWritten): number =>
    procedure.steps.findIndex(({ step }) => step === task.step.entry.id)
  const isMain = (task: TaskWritten): boolean => taskOf(task.step.entry.id) === task.id
  const [earlier, later] = [placeOf(first), placeOf(next)]
  if (earlier === -1 || later === -1 || !isMain(first) || !isMain(next)) return FALSE
  const active = [earlier, later].map((at) => whereRule(procedure.steps[at]?.rule ?? null))
  const before = orderOf(procedure.steps, whereRule, space)(earlier, later)
  const whole = [care, whereCondition(when), whereRule(procedure.rule), before]
  return allOf(space, [...whole, ...active])
}

interface SceneOfOrder {
  readonly together: Together
  readonly written: WrittenTimes
  readonly inquiryOf: (task: string) => Inquiry | undefined
}
