import { allHold, not, someHold } from '../../ask/kleene.ts'
import type { Truth } from '../../rulebook/condition.ts'
import type { CustodyHole, Pass } from '../custody.ts'
import { rulesOf, type CourseStep } from '../plan/course.ts'
import type { Hands } from './hands.ts'
import type { Holding } from './holding.ts'
import { reach, type Link, type Reached } from './reach.ts'
import { sameHands, type SameHands } from './same-hands.ts'

/** How the person comes from one step of care to the next, and whether nobody has them in between. */
export interface Passing {
  readonly pass: Pass
  readonly hole: readonly CustodyHole[]
}

/** How the person comes from one step of care to another, if that may be the next one. */
export function passOf(
  from: CourseStep,
  to: CourseStep,
  care: readonly CourseStep[],
  hands: Hands,
): readonly Passing[] {
  const { course, holdingOf, handoversOf, factsOf, inOrder, restsOn, spokenAt } = hands
  const isOnTheWay = (step: CourseStep): Truth =>
    allHold([step.active, course.isBefore(from, step), course.isBefore(step, to)])
  const isNext = allHold([
    from.active,
    to.active,
    course.isBefore(from, to),
    not(someHold(care.map(isOnTheWay))),
  ])
  if (isNext === 'fails') return []

  const between = course.steps.filter(
    (step) =>
      (step === from || course.mayBeBefore(from, step)) &&
      (step === to || course.mayBeBefore(step, to)),
  )
  const [giver, receiver] = [holdingOf(from), holdingOf(to)]
  const open = new Set<string>()
  const sameBody = sameHands(hands.bodies, (facts) => {
    for (const fact of facts) open.add(fact)
  })
  const handovers = between.flatMap((step) => {
    const isPart = allHold([
      step.active,
      step === from ? 'holds' : course.isBefore(from, step),
      step === to ? 'holds' : course.isBefore(step, to),
    ])
    return handoversOf(step).map((one) => ({
      ...one,
      step: step.id,
      truth: allHold([isPart, one.truth]),
    }))
  })
  const links: readonly Link[] = handovers.filter(({ truth }) => truth !== 'fails')
  const reached = reachedFrom(giver, receiver, links, sameBody)
  const isHeld = giver.kind !== 'nobody' && receiver.kind !== 'nobody'

  const status = statusOf(reached, isNext)
  const needs = [
    ...factsOf(between.flatMap(rulesOf)),
    ...[giver, receiver].flatMap((holder) => (holder.kind === 'unknown' ? holder.needs : [])),
    ...handovers.flatMap((one) => one.needs),
    ...open,
  ]
  const inProcedure = (steps: ReadonlySet<string>): readonly string[] =>
    between.flatMap(({ id }) => (steps.has(id) ? [id] : []))
  const pass: Pass = {
    from: from.id,
    to: to.id,
    status,
    by: inProcedure(reached.by),
    needs: status === 'unknown' ? inOrder(needs) : [],
  }
  if (status !== 'broken' || !isHeld) return [{ pass, hole: [] }]
  const spoken = between.filter((step) => step.active !== 'fails')
  const hole: CustodyHole = {
    kind: 'no-handover',
    step: to.id,
    other: from.id,
    giver: giver.kind === 'held' ? giver.by : null,
    receiver: receiver.kind === 'held' ? receiver.by : null,
    facts: restsOn(between, spoken),
    clauses: spokenAt(spoken),
  }
  return [{ pass, hole: [hole] }]
}

function reachedFrom(
  giver: Holding,
  receiver: Holding,
  links: readonly Link[],
  sameBody: SameHands,
): Reached {
  const none: ReadonlySet<string> = new Set()
  if (giver.kind === 'held' && receiver.kind === 'held') {
    return reach(giver.who, receiver.who, links, sameBody)
  }
  const isBroken = giver.kind === 'nobody' || receiver.kind === 'nobody'
  return { truth: isBroken ? 'fails' : 'unknown', isSame: false, by: none }
}

function statusOf({ truth, isSame }: Reached, isNext: Truth): Pass['status'] {
  if (truth === 'holds') return isSame ? 'same-holder' : 'handed-over'
  return truth === 'fails' && isNext === 'holds' ? 'broken' : 'unknown'
}
