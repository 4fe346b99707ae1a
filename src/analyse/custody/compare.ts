import { bind, type BoundWho } from '../../ask/bind.ts'
import type { Context } from '../../ask/context.ts'
import { actsAs, canBeOne, eachAlternative } from '../../ask/custody-bodies.ts'
import type { Compare } from '../../ask/split.ts'
import type { Diagram } from '../../diagram/diagram.ts'
import { bodiesIn } from '../../rulebook/bodies-in.ts'
import type { Who } from '../../rulebook/body.ts'
import type { Together } from '../together/together.ts'

/** Who is whom, for all cases: what `sameHands` is for one. */
export interface Comparing {
  /** Where a holder acts as the one that is wanted, whoever of several it is. */
  readonly actsAs: (holder: Who, wanted: Who) => Diagram
  /** Where the same holds of one of the alternatives of a holder. */
  readonly alternativeActsAs: (holder: Who, alternative: number, wanted: Who) => Diagram
  /** Where one of the alternatives of a holder, and a giver, can be one body. */
  readonly alternativeGives: (holder: Who, alternative: number, giver: Who) => Diagram
  /** Where a receiver can be one body with another one. */
  readonly meets: (receiver: Who, other: Who) => Diagram
  readonly alternativesOf: (holder: Who) => number
}

/** Each comparison is made once. To be called within the budget of the frame. */
export function comparing({ context, whereHolds }: Together): Comparing {
  const known = new Map<string, Diagram>()
  const once = (key: readonly unknown[], compare: Compare, one: Who, other: Who): Diagram => {
    const name = JSON.stringify([...key, one, other])
    const found = known.get(name) ?? whereHolds(compare, one, other)
    known.set(name, found)
    return found
  }
  const inWorld = (who: Who, world: Context): BoundWho => bind(who, world.places)
  /** Undefined in a world in which there are fewer: then nobody is it. */
  const alternativeIn = (who: Who, at: number, world: Context): BoundWho | undefined =>
    eachAlternative(inWorld(who, world), world.bodies)[at]
  return {
    actsAs: (holder, wanted) =>
      once(
        ['acts-as'],
        (world) => actsAs(inWorld(holder, world), inWorld(wanted, world), world.bodies),
        holder,
        wanted,
      ),
    alternativeActsAs: (holder, at, wanted) =>
      once(
        ['alternative-acts-as', at],
        (world) => {
          const one = alternativeIn(holder, at, world)
          return one === undefined ? 'holds' : actsAs(one, inWorld(wanted, world), world.bodies)
        },
        holder,
        wanted,
      ),
    alternativeGives: (holder, at, giver) =>
      once(
        ['alternative-gives', at],
        (world) => {
          const one = alternativeIn(holder, at, world)
          return one === undefined ? 'fails' : canBeOne(one, inWorld(giver, world), world.bodies)
        },
        holder,
        giver,
      ),
    meets: (receiver, other) =>
      once(
        ['meets'],
        (world) => canBeOne(inWorld(receiver, world), inWorld(other, world), world.bodies),
        receiver,
        other,
      ),
    alternativesOf: (holder) => eachAlternative(inWorld(holder, context), context.bodies).length,
  }
}

/**
 * Whether how many alternatives a holder has depends on the case: a family of
 * roles in each of several countries.
 */
export function hasManifold(who: Who, membersOfRole: (role: string) => readonly string[]): boolean {
  return bodiesIn(who).some(
    (body) =>
      body.kind === 'role' && body.place?.kind === 'each' && membersOfRole(body.role).length > 0,
  )
}
