import type { RateAnswer } from '../../ask/request.ts'
import { isNothing, lesserOf, lessBy, nothingOf, currencyOf, type Amount } from './amount.ts'
import type { Bearer } from './bearer.ts'
import type { Bearing, BearingRung } from './bearing.ts'
import { divided } from './divided.ts'
import { roomIn, usedAfter, type Room, type Used } from './limits.ts'

/** What becomes of one amount. */
export interface Reckoned {
  /** In the order in which the text comes to them. */
  readonly parts: readonly ReckonedPart[]
  /** What nobody has taken. */
  readonly left: Amount
  /** Why nobody below may take it either; null: nobody is named for it. */
  readonly stop: Stop | null
  /** What limits have been used up. */
  readonly used: Used
}

export interface ReckonedPart {
  readonly bearer: Bearer
  readonly amount: Amount
}

/** Why a ladder cannot go on: a rung may count or not, or nobody can say how much it takes. */
export type Stop =
  | { readonly kind: 'unknown'; readonly needs: readonly string[] }
  | Extract<Room, { readonly kind: 'no-rate' }>

/** Lets those who bear a cost take their parts of an amount, from the top. */
export function reckoned(
  bearing: Bearing,
  amount: Amount,
  used: Used,
  rates: readonly RateAnswer[],
): Reckoned {
  const nothing = nothingOf(currencyOf(amount))
  switch (bearing.kind) {
    case 'bearer':
      return {
        parts: [{ bearer: bearing.bearer, amount }],
        left: nothing,
        stop: null,
        used,
      }
    case 'split': {
      const amounts = divided(
        amount,
        bearing.parts.map(({ share }) => share),
      )
      const parts = bearing.parts.map(({ bearer }, at) => ({
        bearer,
        amount: amounts[at] ?? nothing,
      }))
      return { parts, left: nothing, stop: null, used }
    }
    case 'ladder':
      return bearing.rungs.reduce<Reckoned>(
        (above, rung) => (isAtAnEnd(above) ? above : withRung(above, rung, rates)),
        { parts: [], left: amount, stop: null, used },
      )
  }
}

function isAtAnEnd({ left, stop }: Reckoned): boolean {
  return stop !== null || isNothing(left)
}

/** A rung of which it is not known whether it counts lets nobody below be charged meanwhile. */
function withRung(above: Reckoned, rung: BearingRung, rates: readonly RateAnswer[]): Reckoned {
  const { parts, left, used } = above
  const { bearing, limit, needs } = rung
  if (needs !== null) return { ...above, stop: { kind: 'unknown', needs } }
  const room = limit === null ? null : roomIn(limit, currencyOf(left), used, rates)
  if (room?.kind === 'no-rate') return { ...above, stop: room }
  const most = room === null ? left : lesserOf(left, room.amount)
  if (isNothing(most)) return above

  const here = reckoned(bearing, most, used, rates)
  const taken = lessBy(most, here.left)
  return {
    parts: [...parts, ...here.parts],
    left: lessBy(left, taken),
    stop: here.stop,
    used: limit === null ? here.used : usedAfter(limit, taken, here.used, rates),
  }
}
