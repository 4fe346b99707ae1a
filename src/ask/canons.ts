import type { Canon, InstrumentEntry } from '../rulebook/rulebook.ts'
import { pointsAt } from './connectives.ts'
import { areFewer, areSameParties, haveCommonParty, partiesOn } from './parties.ts'
import type { PreparedClause } from './prepared-clause.ts'

/** What the canons look at in a statement. */
export interface Claim {
  readonly clause: PreparedClause
  /** The rule under which it is said. */
  readonly rule: string
  /** The costs it speaks to; null where it does not speak of money. */
  readonly costs: ReadonlySet<string> | null
}

export interface Decision {
  /** Which of the two prevails; both, if each is said to prevail over the other. */
  readonly winner: 'first' | 'second' | 'both'
  readonly canon: Canon
  /** Why, as a plain sentence about the one that prevails. */
  readonly why: string
}

/** What deciding needs to know beside the two statements. */
export interface Scales {
  readonly canons: readonly Canon[]
  readonly ranks: readonly (readonly string[])[]
  /** `YYYY-MM-DD`: parties that joined later do not count. */
  readonly date: string
  /** Whether the first is said in strictly fewer cases than the second. */
  readonly isNarrower: (a: Claim, b: Claim) => boolean
}

/** Which of two statements prevails where they disagree: as the first canon says that decides them. */
export function decide(a: Claim, b: Claim, scales: Scales): Decision | undefined {
  const isOneText = a.clause.instrument.id === b.clause.instrument.id
  for (const canon of scales.canons) {
    // Within one text only its own words tell.
    if (isOneText && canon !== 'express') continue
    const [first, second] = [why(canon, a, b, scales), why(canon, b, a, scales)]
    if (first !== undefined && second !== undefined) return { winner: 'both', canon, why: first }
    if (first !== undefined) return { winner: 'first', canon, why: first }
    if (second !== undefined) return { winner: 'second', canon, why: second }
  }
  return undefined
}

/** Why a canon lets the first prevail; undefined if it does not. */
function why(canon: Canon, a: Claim, b: Claim, scales: Scales): string | undefined {
  const [one, other] = [a.clause.instrument, b.clause.instrument]
  switch (canon) {
    case 'express':
      return expressly(a.clause, b.clause)
    case 'superior': {
      const [higher, lower] = [rankOf(one, scales), rankOf(other, scales)]
      if (higher === -1 || lower === -1 || higher >= lower) return undefined
      if (!haveCommonParty(partiesOn(one, scales.date), partiesOn(other, scales.date)))
        return undefined
      return `a ${one.kind} ranks above a ${other.kind}`
    }
    case 'closer':
      return areFewer(partiesOn(one, scales.date), partiesOn(other, scales.date))
        ? `\`${one.id}\` binds fewer parties than \`${other.id}\``
        : undefined
    case 'narrower':
      return scales.isNarrower(a, b) ? 'it is said of fewer cases' : undefined
    case 'later': {
      const [later, earlier] = [dateOf(one), dateOf(other)]
      if (later === null || earlier === null || later <= earlier) return undefined
      if (!areSameParties(partiesOn(one, scales.date), partiesOn(other, scales.date)))
        return undefined
      return `${later} is later than ${earlier}, between the same parties`
    }
  }
}

function expressly(a: PreparedClause, b: PreparedClause): string | undefined {
  const [one, other] = [a.clause.id, b.clause.id]
  if (pointsAt(a, 'notwithstanding', b)) return `\`${one}\` applies notwithstanding \`${other}\``
  if (pointsAt(b, 'subject-to', a)) return `\`${other}\` is subject to \`${one}\``
  if (pointsAt(a, 'instead-of', b)) return `\`${one}\` stands instead of \`${other}\``
  return undefined
}

function rankOf({ kind }: InstrumentEntry, { ranks }: Scales): number {
  return ranks.findIndex((kinds) => kinds.includes(kind))
}

function dateOf({ inForce: { from }, signed }: InstrumentEntry): string | null {
  return from ?? signed
}
