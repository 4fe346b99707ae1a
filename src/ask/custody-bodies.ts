import type { Truth } from '../rulebook/condition.ts'
import type { Duty } from '../rulebook/statement.ts'
import type { BoundWho } from './bind.ts'
import { alternativesOf, refines, type Bodies } from './bodies.ts'
import { someHold } from './kleene.ts'

/** Whether a holder of a person is the holder that is wanted, or acts as that one. */
export function actsAs(holder: BoundWho, wanted: BoundWho, bodies: Bodies): Truth {
  return refines(holder, wanted, bodies)
}

/**
 * Whether two descriptions can be of one body: one says the other more exactly.
 * "Hand over to the State" and "the transit centre houses the person" make one
 * chain: of a general and a particular statement both stand, and the particular
 * one tells which body it is.
 */
export function canBeOne(one: BoundWho, other: BoundWho, bodies: Bodies): Truth {
  return someHold([refines(one, other, bodies), refines(other, one, bodies)])
}

/** Each alternative by itself; a family of roles is any of its members. */
export function eachAlternative(who: BoundWho, bodies: Bodies): readonly BoundWho[] {
  return who.kind === 'named'
    ? alternativesOf(who.anyOf, bodies).map((joint) => ({ kind: 'named', anyOf: [joint] }))
    : [who]
}

/** What two formulas say together, each as alternatives of joint bodies: one alternative of each. */
export function bothOf<B>(
  one: readonly (readonly B[])[],
  other: readonly (readonly B[])[],
): readonly (readonly B[])[] {
  return one.flatMap((a) => other.map((b) => [...a, ...b]))
}

/**
 * Whether somebody can be relied on to hand a person over: one who merely may
 * keeps nobody in care. Null: the handover belongs to no duty.
 */
export function isReliedOn(duty: Duty | null): boolean {
  return duty !== 'may' && duty !== 'must-not'
}
