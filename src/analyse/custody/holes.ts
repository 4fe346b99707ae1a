import { allOf, and, anyOf, diff, or } from '../../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../../diagram/diagram.ts'
import type { Space } from '../../diagram/space.ts'
import type { Handover } from './handovers.ts'
import type { Hands, HandsStep } from './hands.ts'
import type { HolderPart, NamedWho } from './holders.ts'
import { whereReached } from './reach.ts'

/** Cases in which the person is in nobody's care, or in two bodies' at once. */
export interface Hole {
  readonly kind: HoleKind
  /** The place of the step at which it happens, or before which. */
  readonly at: number
  /** Of `no-handover` and `two-holders`: the place of the other step of care. */
  readonly other: number | null
  /** In whose hands the person is, and is to be: pairwise disjoint, and within {@link where}. */
  readonly hands: readonly HandsApart[]
  readonly where: Diagram
  /** The places of steps that come between in some of these cases, with both ends. */
  readonly path: readonly number[]
  /** Clauses whose handovers come between and do not make the chain. */
  readonly handovers: readonly string[]
}

export interface HandsApart {
  readonly giver: HolderPart
  /** Null: nobody is to have the person next. */
  readonly receiver: HolderPart | null
  readonly where: Diagram
}

export type HoleKind =
  | 'no-holder'
  | 'no-handover'
  | 'two-holders'
  /** The procedure goes on elsewhere, and ends, but not after this step. */
  | 'dropped'
  /** No step at which the procedure ends is part of the case. */
  | 'no-end'

/** To be called within the budget of the frame. */
export function holesOf(hands: Hands): readonly Hole[] {
  const care = hands.steps.flatMap(({ isCare }, at) => (isCare ? [at] : []))
  return [
    ...care.flatMap((at) => noHolder(at, hands)),
    ...care.flatMap((from) => care.flatMap((to) => noHandover(from, to, care, hands))),
    ...care.flatMap((one, i) =>
      care.slice(i + 1).flatMap((other) => twoHolders(one, other, hands)),
    ),
    ...care.flatMap((at) => dropped(at, care, hands)),
  ]
}

const ALONE = { other: null, hands: [], handovers: [] }

function noHolder(at: number, { steps, together }: Hands): readonly Hole[] {
  const { active, holders } = careAt(steps, at)
  const where = diff(together.frame.space, active, holders.assigned)
  return where === FALSE ? [] : [{ ...ALONE, kind: 'no-holder', at, where, path: [at] }]
}

/** From one step of care to the next, holder by holder. */
function noHandover(
  from: number,
  to: number,
  care: readonly number[],
  hands: Hands,
): readonly Hole[] {
  const { steps, before, compare, together } = hands
  const { space } = together.frame
  if (!hands.mayBeBefore(from, to)) return []
  const [giving, taking] = [careAt(steps, from), careAt(steps, to)]
  const between = (at: number): Diagram => {
    const active = steps[at]?.active ?? FALSE
    const after = at === from ? TRUE : before(from, at)
    return allOf(space, [active, after, at === to ? TRUE : before(at, to)])
  }
  const isNext = diff(
    space,
    allOf(space, [giving.active, taking.active, before(from, to)]),
    anyOf(space, care.filter((at) => at !== from && at !== to).map(between)),
  )
  if (isNext === FALSE) return []

  const way = steps.flatMap((_, at) => (at >= from && at <= to ? [at] : []))
  const handovers = way.flatMap((at): readonly Handover[] => {
    const own = steps[at]?.handovers ?? []
    if (own.length === 0) return []
    const here = and(space, isNext, between(at))
    return own.flatMap((one) => {
      const where = and(space, one.where, here)
      return where === FALSE ? [] : [{ ...one, where }]
    })
  })
  const apart = eachPair(giving, taking, isNext, space, (giver, receiver) =>
    whereReached(giver, receiver, handovers, compare, space),
  )
  const where = anyOf(
    space,
    apart.map((one) => one.where),
  )
  if (where === FALSE) return []
  return [
    {
      kind: 'no-handover',
      at: to,
      other: from,
      hands: apart,
      where,
      path: way.filter((at) => and(space, where, between(at)) !== FALSE),
      handovers: handovers.flatMap((one) =>
        and(space, one.where, where) === FALSE ? [] : [one.clause],
      ),
    },
  ]
}

/** Two steps of care of which neither comes first, with two holders. */
function twoHolders(
  first: number,
  second: number,
  { steps, before, compare, together }: Hands,
): readonly Hole[] {
  const { space } = together.frame
  const [one, other] = [careAt(steps, first), careAt(steps, second)]
  const unordered = diff(space, and(space, one.active, other.active), before(first, second))
  if (unordered === FALSE) return []
  const hands = eachPair(one, other, unordered, space, (giver, receiver) =>
    or(space, compare.actsAs(giver, receiver), compare.actsAs(receiver, giver)),
  )
  const where = anyOf(
    space,
    hands.map((each) => each.where),
  )
  if (where === FALSE) return []
  const ends = { at: second, other: first, path: [first, second] }
  return [{ kind: 'two-holders', ...ends, hands, where, handovers: [] }]
}

/** Who holds the person in two steps, where it is not well. */
function eachPair(
  one: Care,
  other: Care,
  whole: Diagram,
  space: Space,
  isWell: (giver: NamedWho, receiver: NamedWho) => Diagram,
): readonly HandsApart[] {
  return one.holders.parts.flatMap((giver) =>
    other.holders.parts.flatMap((receiver): readonly HandsApart[] => {
      const both = allOf(space, [whole, giver.where, receiver.where])
      if (both === FALSE) return []
      const where = diff(space, both, isWell(giver.who, receiver.who))
      return where === FALSE ? [] : [{ giver, receiver, where }]
    }),
  )
}

/** A step of care after which nobody has the person, though the procedure does not end there. */
function dropped(at: number, care: readonly number[], hands: Hands): readonly Hole[] {
  const { steps, before, together } = hands
  const { space } = together.frame
  const { active, holders } = careAt(steps, at)
  const ends = steps.flatMap(({ placed }, end) => (placed.ends ? [end] : []))
  const followed = care.map((later) => and(space, before(at, later), activeAt(steps, later)))
  const ended = ends.map((end) =>
    and(space, activeAt(steps, end), end === at ? TRUE : before(at, end)),
  )
  const lost = diff(space, active, anyOf(space, [...followed, ...ended]))
  if (lost === FALSE) return []
  const someEnd = anyOf(
    space,
    ends.map((end) => activeAt(steps, end)),
  )
  const parts = [
    { kind: 'no-end', where: diff(space, lost, someEnd) },
    { kind: 'dropped', where: and(space, lost, someEnd) },
  ] as const
  return parts.flatMap(({ kind, where }): readonly Hole[] => {
    if (where === FALSE) return []
    const hands = holders.parts.flatMap((giver): readonly HandsApart[] => {
      const here = and(space, giver.where, where)
      return here === FALSE ? [] : [{ giver, receiver: null, where: here }]
    })
    return [{ ...ALONE, kind, at, hands, where, path: [at] }]
  })
}

interface Care {
  readonly active: Diagram
  readonly holders: NonNullable<HandsStep['holder']>['holders']
}

const NOBODY = { assigned: FALSE, parts: [] }

function careAt(steps: readonly HandsStep[], at: number): Care {
  return { active: activeAt(steps, at), holders: steps[at]?.holder?.holders ?? NOBODY }
}

function activeAt(steps: readonly HandsStep[], at: number): Diagram {
  return steps[at]?.active ?? FALSE
}
