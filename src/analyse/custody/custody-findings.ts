import type { Said } from '../../ask/prepared.ts'
import { withinBudget } from '../../diagram/within-budget.ts'
import type { Who } from '../../rulebook/body.ts'
import type { Condition } from '../../rulebook/condition.ts'
import { procedureKey, rulesOfProcedure } from '../../rulebook/procedure.ts'
import type { Statement } from '../../rulebook/statement.ts'
import { appliedProcedures, type AppliedProcedure } from '../applied-procedures.ts'
import type { FoundWhole, Whole } from '../found-whole.ts'
import { measureOf } from '../measure.ts'
import { poseTogether } from '../together/together.ts'
import { foundOf, foundPerhaps, foundUnreached } from './found-hole.ts'
import { handsOf } from './hands.ts'
import { holesOf } from './holes.ts'
import { unreachedSteps } from './unreachable-steps.ts'
import { viewsOf, wholeView, type View } from './views.ts'

const CODES = ['audit/broken-custody', 'audit/two-holders', 'audit/unreachable-step'] as const

/**
 * Where the person is in nobody's care, or in two bodies' at once, along every
 * procedure whose text applies; and steps that no case comes to.
 *
 * A procedure is worked out in one frame. Where the budget does not suffice for
 * that, each two steps of care are, with what comes between; and where it does
 * not suffice for these, they are told as a candidate, with `exact: false`.
 */
export function custodyFindings(whole: Whole): readonly FoundWhole[] {
  if (!CODES.some(whole.isWanted)) return []
  const found = appliedProcedures(whole.base).flatMap((applied) => findingsIn(applied, whole))
  return found.filter(
    ({ detail, name: { step } }) =>
      whole.isWanted(detail.code) &&
      (whole.steps === undefined || step === null || whole.steps.includes(step)),
  )
}

function findingsIn({ procedure, when }: AppliedProcedure, whole: Whole): readonly FoundWhole[] {
  const { prepared } = whole.base
  return (
    workOut(wholeView(procedure, prepared), when, whole) ??
    viewsOf(procedure, prepared).flatMap((view) => workOut(view, when, whole) ?? foundPerhaps(view))
  )
}

/** Undefined: the budget does not suffice. */
function workOut(
  { view: procedure, asked, isOf }: Omit<View, 'candidates'>,
  applies: Condition,
  { base, truthOf, nodeBudget, allCases }: Whole,
): readonly FoundWhole[] | undefined {
  const together = poseTogether({
    base,
    truthOf,
    asked,
    procedures: [procedureKey(procedure.instrument)],
    rules: rulesOfProcedure(procedure),
    conditions: applies.kind === 'always' ? [] : [applies],
    whos: asked.flatMap(({ question }) => question.said.flatMap(bodiesSaid)),
    places: [],
    nodeBudget,
  })
  if (together === undefined) return undefined
  const found = withinBudget(together.frame.space, () => {
    const hands = handsOf(procedure, applies, asked, together)
    return hands && { hands, holes: holesOf(hands).filter(isOf), unreached: unreachedSteps(hands) }
  })
  if (found === 'over-budget' || found === undefined) return undefined
  const measure = measureOf(together.frame, together.context)
  return [
    ...found.holes.map((hole) => foundOf(hole, found.hands, measure)),
    ...(allCases ? found.unreached.map((one) => foundUnreached(one, found.hands)) : []),
  ]
}

function bodiesSaid({ statement }: Said<Statement>): readonly Who[] {
  switch (statement.question) {
    case 'who':
      return [statement.who]
    case 'handover':
      return statement.from === null ? [statement.to] : [statement.to, statement.from]
    case 'pays':
    case 'deferred':
      return []
  }
}
