import { diff } from '../../diagram/apply.ts'
import { FALSE, type Diagram } from '../../diagram/diagram.ts'
import { withinBudget } from '../../diagram/within-budget.ts'
import { joinFound, NOTHING_FOUND, type FoundInWhole } from '../found-whole.ts'
import type { LateBecause } from './detail.ts'
import { laterThanDue, type LateCases } from './maximum.ts'
import { beyondDue } from './minimum.ts'
import { whereFirst } from './order-of-tasks.ts'
import type { Scene } from './scene.ts'
import { chainOf, type Suspect } from './suspects.ts'
import { beyondBudget, told } from './told.ts'

/** What is late of a task that has to come after another one. */
export function afterFirst(suspect: Suspect, scene: Scene): FoundInWhole {
  const { first, next, by, tasks, minimum, maximum } = suspect
  const { space } = scene.together.frame
  const isFirst = withinBudget(space, () => whereFirst(first, next, by, scene))
  if (isFirst === FALSE) return NOTHING_FOUND
  if (isFirst === 'over-budget') return beyondBudget(next)
  const parts: FoundInWhole[] = []
  let left: Diagram = isFirst
  const look = (
    because: LateBecause,
    event: string,
    find: (where: Diagram) => readonly LateCases[] | 'too-many',
  ): void => {
    const cases = withinBudget(space, () => {
      const found = find(left)
      if (found === 'too-many') return found
      for (const { where } of found) left = diff(space, left, where)
      return found
    })
    parts.push(
      cases === 'over-budget' || cases === 'too-many'
        ? beyondBudget(next)
        : told({ because, first, next, event, tasks }, cases, scene),
    )
  }
  for (const event of minimum) {
    look('minimum', event, (where) => beyondDue(first.id, next.id, event, where, scene))
  }
  for (const event of maximum) {
    const chain = chainOf([first, next], scene.written, event).map(({ id }) => id)
    look('maximum', event, (where) => laterThanDue(first.id, next.id, event, chain, where, scene))
  }
  return joinFound(parts)
}
