import type { Custody, CustodyHole, Held } from '../custody.ts'
import { rulesOf, type CourseStep } from '../plan/course.ts'
import type { Hands } from './hands.ts'
import { dropped, noHolder, twoHolders } from './holes.ts'
import { passOf } from './passes.ts'

/**
 * In whose care the person is along a procedure, and where in nobody's.
 *
 * Whatever depends on facts that are not known is told as unknown; a hole is
 * told only if it is there whatever they turn out to be.
 */
export function custodyOf(hands: Hands): Custody {
  const { course, isCare } = hands
  const care = course.steps.filter((step) => isCare(step) && step.active !== 'fails')
  const passes = care.flatMap((from) =>
    care.slice(care.indexOf(from) + 1).flatMap((to) => passOf(from, to, care, hands)),
  )
  const holes = [
    ...care.flatMap((step) => noHolder(step, hands)),
    ...passes.flatMap(({ hole }) => hole),
    ...twoHolders(care, hands),
    ...care.flatMap((step) => dropped(step, care, hands)),
  ]
  const placeOf = ({ step }: CustodyHole): number => course.find(step)?.position ?? 0
  return {
    held: care.map((step) => heldIn(step, hands)),
    passes: passes.map(({ pass }) => pass),
    holes: holes.sort((a, b) => placeOf(a) - placeOf(b)),
  }
}

function heldIn(step: CourseStep, { holdingOf, factsOf, inOrder }: Hands): Held {
  const holder = holdingOf(step)
  const ifActive = step.active === 'unknown' ? factsOf(rulesOf(step)) : []
  const needs = inOrder([...ifActive, ...(holder.kind === 'unknown' ? holder.needs : [])])
  const by = holder.kind === 'held' ? holder.by : null
  if (step.active === 'unknown') return { step: step.id, by, status: 'unknown', needs }
  return { step: step.id, by, status: holder.kind, needs }
}
