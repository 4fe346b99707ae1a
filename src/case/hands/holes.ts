import { allHold, not, someHold } from '../../ask/kleene.ts'
import type { Truth } from '../../rulebook/condition.ts'
import type { CustodyHole } from '../custody.ts'
import type { CourseStep } from '../plan/course.ts'
import type { Hands } from './hands.ts'
import type { Holding } from './holding.ts'
import { sameHands } from './same-hands.ts'

/** A step of care of the case in which nobody has to hold the person. */
export function noHolder(
  step: CourseStep,
  { holdingOf, restsOn, spokenAt }: Hands,
): readonly CustodyHole[] {
  if (step.active !== 'holds' || holdingOf(step).kind !== 'nobody') return []
  return [
    {
      kind: 'no-holder',
      step: step.id,
      other: null,
      giver: null,
      receiver: null,
      facts: restsOn([step], [step]),
      clauses: spokenAt([step]),
    },
  ]
}

/** Two steps of care of which neither comes first, with two holders: who has the person is not said. */
export function twoHolders(care: readonly CourseStep[], hands: Hands): readonly CustodyHole[] {
  const { course, holdingOf, restsOn, spokenAt } = hands
  const { holds, alternatives } = sameHands(hands.bodies, () => undefined)
  const isSame = (one: Holding, other: Holding): Truth =>
    one.kind === 'held' && other.kind === 'held'
      ? allHold(alternatives(one.who).map((holder) => holds(holder, other.who)))
      : 'unknown'
  return care.flatMap((first, i) =>
    care.slice(i + 1).flatMap((second): readonly CustodyHole[] => {
      const [one, other] = [holdingOf(first), holdingOf(second)]
      const isTwo = allHold([
        first.active,
        second.active,
        not(course.isBefore(first, second)),
        not(someHold([isSame(one, other), isSame(other, one)])),
      ])
      if (isTwo !== 'holds' || one.kind !== 'held' || other.kind !== 'held') return []
      const before = course.steps.filter(
        (step) => step === first || course.mayBeBefore(step, second),
      )
      return [
        {
          kind: 'two-holders',
          step: second.id,
          other: first.id,
          giver: one.by,
          receiver: other.by,
          facts: restsOn([...before, second], [first, second]),
          clauses: spokenAt([first, second]),
        },
      ]
    }),
  )
}

/** A step of care after which nobody has the person, though the procedure does not end there. */
export function dropped(
  step: CourseStep,
  care: readonly CourseStep[],
  { course, holdingOf, restsOn, spokenAt }: Hands,
): readonly CustodyHole[] {
  const goesOn = someHold([
    ...care.map((later) => allHold([later.active, course.isBefore(step, later)])),
    ...course.steps
      .filter(({ placed }) => placed.ends)
      .map((end) => allHold([end.active, end === step ? 'holds' : course.isBefore(step, end)])),
  ])
  if (step.active !== 'holds' || goesOn !== 'fails') return []
  const holder = holdingOf(step)
  const after = course.steps.filter((later) => course.mayBeBefore(step, later))
  return [
    {
      kind: 'dropped',
      step: step.id,
      other: null,
      giver: holder.kind === 'held' ? holder.by : null,
      receiver: null,
      facts: restsOn([step, ...after], [step]),
      clauses: spokenAt([step]),
    },
  ]
}
