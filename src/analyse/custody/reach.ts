import { allOf, and, or } from '../../diagram/apply.ts'
import { FALSE, type Diagram } from '../../diagram/diagram.ts'
import type { Space } from '../../diagram/space.ts'
import type { Who } from '../../rulebook/body.ts'
import type { Comparing } from './compare.ts'
import type { Handover } from './handovers.ts'

/**
 * Where the person comes from one holder to another by some handovers, in any
 * order: whoever of several bodies holds the person first, each must come to
 * the wanted one. For each case it is what `reach` of one case says: the least
 * fixpoint of
 *
 *     a receiver comes to the holder it can be one body with, or to whom
 *     somebody comes to whom it hands over
 *
 * @param handovers - each only where it comes between the two.
 */
export function whereReached(
  from: Who,
  to: Who,
  handovers: readonly Handover[],
  compare: Comparing,
  space: Space,
): Diagram {
  const arrives = handovers.map(({ receiver }) => compare.meets(receiver, to))
  const onwards = handovers.map(({ receiver }) =>
    handovers.map(({ giver, where }) => and(space, where, compare.meets(receiver, giver))),
  )
  let comes: readonly Diagram[] = arrives
  for (let grew = true; grew && !space.exhausted;) {
    const next = comes.map((soFar, i) =>
      comes.reduce(
        (all, other, j) => or(space, all, and(space, onwards[i]?.[j] ?? FALSE, other)),
        soFar,
      ),
    )
    grew = next.some((d, i) => d !== comes[i])
    comes = next
  }
  const count = compare.alternativesOf(from)
  return allOf(
    space,
    Array.from({ length: count }, (_, alternative) =>
      handovers.reduce(
        (all, { giver, where }, i) => {
          const gives = and(space, where, compare.alternativeGives(from, alternative, giver))
          return or(space, all, and(space, gives, comes[i] ?? FALSE))
        },
        compare.alternativeActsAs(from, alternative, to),
      ),
    ),
  )
}
