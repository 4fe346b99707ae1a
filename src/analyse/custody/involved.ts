import { rulesOfProcedure } from '../../rulebook/procedure.ts'
import { factsOfRules } from '../facts-of-rules.ts'
import { questionsOfHands, type Hands } from './hands.ts'
import type { Hole } from './holes.ts'

/** The places of all steps on which it rests whether there is a hole. */
export function stepsOfHole({ kind, at, other }: Hole, hands: Hands): readonly number[] {
  const places = [...hands.steps.keys()]
  const { mayBeBefore } = hands
  switch (kind) {
    case 'no-holder':
      return [at]
    case 'no-handover':
    case 'two-holders': {
      const from = other ?? at
      return places.filter(
        (one) => one === from || one === at || (mayBeBefore(from, one) && mayBeBefore(one, at)),
      )
    }
    case 'dropped':
      return places.filter((one) => one === at || mayBeBefore(at, one))
    case 'no-end':
      return places.filter(
        (one) => one === at || mayBeBefore(at, one) || hands.steps[one]?.placed.ends === true,
      )
  }
}

/** The facts of which a case has to tell for a plan to show the hole. */
export function factsOfHole(hole: Hole, hands: Hands): ReadonlySet<string> {
  const { procedure, together } = hands
  const { context } = together
  const places = stepsOfHole(hole, hands)
  const placed = places.flatMap((at) => procedure.steps[at] ?? [])
  const rules = rulesOfProcedure({ ...procedure, steps: placed })
  const ends = [hole.at, hole.other].flatMap((at) => procedure.steps[at ?? -1] ?? [])
  const passed = hole.kind === 'no-handover' ? placed : []
  const questions = questionsOfHands(ends, passed, context.prepared)
  return new Set([
    ...factsOfRules(rules, context),
    ...questions.flatMap(({ question }) => [...question.facts]),
  ])
}
