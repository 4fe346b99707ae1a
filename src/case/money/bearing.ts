import { Bug } from '../../bug.ts'
import type { BodiesAnswer, PayerAnswer, PaysStatementAnswer } from '../../ask/statement-answer.ts'
import type { Money } from '../../rulebook/statement.ts'
import { bearerOf, type Bearer } from './bearer.ts'
import { readFraction, type Fraction } from './fraction.ts'
import type { Limit } from './limits.ts'
import { factsOf } from './standing.ts'

/** Who bears a cost by one text, down to accounts. */
export type Bearing =
  | { readonly kind: 'bearer'; readonly bearer: Bearer }
  | { readonly kind: 'split'; readonly parts: readonly BearingPart[] }
  | { readonly kind: 'ladder'; readonly rungs: readonly BearingRung[] }

export interface BearingPart {
  readonly bearer: Bearer
  readonly share: Fraction
}

export interface BearingRung {
  readonly bearing: Bearing
  /** Null: it takes all that is left. */
  readonly limit: Limit | null
  /** Facts that tell whether the rung counts; null: it does. */
  readonly needs: readonly string[] | null
}

/**
 * Who bears a cost by one statement. A `cap` is a ladder of one rung.
 *
 * @param year - calendar year of the cost.
 */
export function bearingIn({ entry, by, cap }: PaysStatementAnswer, year: string): Bearing {
  if (by === null) throw new Bug(`the entry \`${entry}\` names no payer`)
  const whole = bearing(by, entry, year)
  if (cap === null) return whole
  const limit = limitOf(cap, 'case', `${entry}/cap`, year)
  return { kind: 'ladder', rungs: [{ bearing: whole, limit, needs: null }] }
}

/** @param path - the entry, and the rung in it, from which limits are counted. */
function bearing(payer: PayerAnswer, path: string, year: string): Bearing {
  if ('split' in payer) {
    const parts = payer.split.map(({ who, share }) => ({
      bearer: bearerOf(who),
      share: readFraction(share) ?? unreadable(share),
    }))
    return { kind: 'split', parts }
  }
  if ('ladder' in payer) {
    return {
      kind: 'ladder',
      rungs: payer.ladder.map((rung, at) => {
        const here = `${path}/${at + 1}`
        return {
          bearing: bearing(rung.payer, here, year),
          limit: rung.upTo === null ? null : limitOf(rung.upTo, rung.per, here, year),
          needs: rung.status === 'assigned' ? null : factsOf(rung),
        }
      }),
    }
  }
  return { kind: 'bearer', bearer: bearerOf(payer satisfies BodiesAnswer) }
}

function unreadable(share: string): never {
  throw new Bug(`no share of a whole: \`${share}\``)
}

function limitOf(upTo: Money, per: Limit['per'], rung: string, year: string): Limit {
  switch (per) {
    case 'case':
      return { upTo, per, counters: [rung] }
    case 'year':
      return { upTo, per, counters: [`${rung} ${year}`] }
    case 'cost':
      return { upTo, per, counters: [] }
  }
}
