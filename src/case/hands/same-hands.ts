import type { BoundWho } from '../../ask/bind.ts'
import type { Bodies } from '../../ask/bodies.ts'
import { actsAs, canBeOne, eachAlternative } from '../../ask/custody-bodies.ts'
import type { Truth } from '../../rulebook/condition.ts'
import { openPlaces } from './bound-bodies.ts'

/** Compares who holds a person with who gives and who receives them. */
export interface SameHands {
  /** Whether a holder is a holder that is wanted, or acts as one. */
  readonly holds: (holder: BoundWho, wanted: BoundWho) => Truth
  /** Whether two descriptions can be of one body: one says the other more exactly. */
  readonly meet: (one: BoundWho, other: BoundWho) => Truth
  /** Each alternative by itself; a family of roles is any of its members. */
  readonly alternatives: (who: BoundWho) => readonly BoundWho[]
}

/** @param onOpen - told of facts whose countries a comparison depends on. */
export function sameHands(bodies: Bodies, onOpen: (facts: readonly string[]) => void): SameHands {
  const noting = (truth: Truth, ...whos: readonly BoundWho[]): Truth => {
    if (truth === 'unknown') onOpen(whos.flatMap(openPlaces))
    return truth
  }
  return {
    holds: (holder, wanted) => noting(actsAs(holder, wanted, bodies), holder, wanted),
    meet: (one, other) => noting(canBeOne(one, other, bodies), one, other),
    alternatives: (who) => eachAlternative(who, bodies),
  }
}
