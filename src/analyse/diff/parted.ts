import { and, diff } from '../../diagram/apply.ts'
import { FALSE, type Diagram } from '../../diagram/diagram.ts'
import { areDisjoint } from '../../diagram/implies.ts'
import type { Space } from '../../diagram/space.ts'

/** Some cases, and which of several functions are true in all of them; the others are in none. */
export interface PartOfCases {
  readonly where: Diagram
  /** By place. */
  readonly truths: readonly number[]
}

/** More different parts than these nobody can be told. */
export const MOST_PARTS = 64

/** Parts cases by which functions are true in them; undefined, if there are too many parts. */
export function parted(
  space: Space,
  whole: Diagram,
  functions: readonly Diagram[],
): readonly PartOfCases[] | undefined {
  if (whole === FALSE) return []
  let parts: readonly PartOfCases[] = [{ where: whole, truths: [] }]
  for (const [at, inside] of functions.entries()) {
    if (areDisjoint(space, inside, whole)) continue
    parts = parts.flatMap(({ where, truths }): readonly PartOfCases[] => {
      const withIt = and(space, where, inside)
      const without = diff(space, where, inside)
      return [
        ...(withIt === FALSE ? [] : [{ where: withIt, truths: [...truths, at] }]),
        ...(without === FALSE ? [] : [{ where: without, truths }]),
      ]
    })
    if (parts.length > MOST_PARTS) return undefined
  }
  return parts
}
