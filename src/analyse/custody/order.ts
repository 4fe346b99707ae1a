import { and, or } from '../../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../../diagram/diagram.ts'
import type { Space } from '../../diagram/space.ts'
import type { PlacedStep } from '../../rulebook/procedure.ts'

/** Where one placed step comes before another, by their places. */
export type Before = (earlier: number, later: number) => Diagram

/**
 * The transitive closure of the links of a procedure, for all cases at once.
 * It goes over all placed steps: one that is no part of a case passes the order
 * on.
 *
 * @param steps - each after all that come first, so one pass suffices.
 */
export function orderOf(
  steps: readonly PlacedStep[],
  whereRule: (rule: string | null) => Diagram,
  space: Space,
): Before {
  const places = new Map(steps.map(({ step }, at) => [step, at]))
  /** By the later step, for each earlier one. */
  const rows: (readonly Diagram[])[] = []
  for (const { after } of steps) {
    const row = steps.map((): Diagram => FALSE)
    for (const { step, rule } of after) {
      const first = places.get(step)
      if (first === undefined) continue
      const link = whereRule(rule)
      row[first] = or(space, row[first] ?? FALSE, link)
      for (const [earlier, onward] of (rows[first] ?? []).entries()) {
        row[earlier] = or(space, row[earlier] ?? FALSE, and(space, link, onward))
      }
    }
    rows.push(row)
  }
  return (earlier, later) => rows[later]?.[earlier] ?? FALSE
}

/** The same with every link taken to hold: which steps may come before which. */
export function mayBeBefore(steps: readonly PlacedStep[], space: Space): Before {
  return orderOf(steps, () => TRUE, space)
}

/** The steps that may come before each, whichever links hold. */
export function earlierSteps(
  steps: readonly PlacedStep[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const before = new Map<string, ReadonlySet<string>>()
  for (const { step, after } of steps) {
    const all = after.flatMap((link) => [link.step, ...(before.get(link.step) ?? [])])
    before.set(step, new Set(all))
  }
  return before
}
