import type { WrittenClause } from '../document/clause.ts'
import { inherit } from '../document/inherit.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'
import { resolve } from './resolve.ts'
import type { ClauseSite } from './walk/clauses.ts'

type Site = Pick<ClauseSite, 'clause' | 'instrument'>

/** A library whose amending clauses have what they inherit. */
export interface Joined {
  readonly library: Library
  /** The clauses that inherit something, as they are now. */
  readonly amending: readonly Site[]
}

/**
 * Gives each clause that amends another one what it inherits from it. Where an
 * amendment cannot be followed to a clause that amends nothing, the clause stays
 * as it is; why, is reported apart.
 */
export function withInherited(library: Library, names: Names): Joined {
  const joined = new Map<WrittenClause, WrittenClause>()
  const amending: Site[] = []
  const instruments = library.instruments.map((instrument): Instrument => {
    const clauses = instrument.clauses.map((written) => {
      if (written.connectives.amends.length === 0) return written
      const clause = joinedClause({ clause: written, instrument }, names, joined)
      if (clause !== written) amending.push({ clause, instrument })
      return clause
    })
    return { ...instrument, clauses }
  })
  return { library: { ...library, instruments }, amending }
}

/** Without recursion: a chain of amendments may be longer than the call stack is deep. */
function joinedClause(
  start: Site,
  names: Names,
  joined: Map<WrittenClause, WrittenClause>,
): WrittenClause {
  const chain: Site[] = []
  const onChain = new Set<WrittenClause>()
  let next: Site | undefined = start
  while (next !== undefined && !joined.has(next.clause) && !onChain.has(next.clause)) {
    chain.push(next)
    onChain.add(next.clause)
    next = amendedBy(next, names)
  }
  // What is said is known only if the chain ends in a clause that amends nothing.
  const end = next ?? chain.at(-1)
  const isKnown = end !== undefined && (amendsNothing(end) || isJoined(end, joined))
  let inherited = next
  for (const site of chain.reverse()) {
    joined.set(site.clause, isKnown ? wholeOf(site, inherited, joined) : site.clause)
    inherited = site
  }
  return joined.get(start.clause) ?? start.clause
}

function amendsNothing({ clause }: Site): boolean {
  return clause.connectives.amends.length === 0
}

function isJoined({ clause }: Site, joined: ReadonlyMap<WrittenClause, WrittenClause>): boolean {
  return joined.has(clause) && joined.get(clause) !== clause
}

function wholeOf(
  { clause, instrument }: Site,
  amended: Site | undefined,
  joined: ReadonlyMap<WrittenClause, WrittenClause>,
): WrittenClause {
  if (amended === undefined) return clause
  const scope = amended.instrument === instrument ? undefined : amended.instrument.scope
  return inherit(clause, joined.get(amended.clause) ?? amended.clause, scope)
}

/** The one clause that a clause amends; undefined if there is none, or not just one. */
function amendedBy({ clause, instrument }: Site, names: Names): Site | undefined {
  const [ref, ...others] = clause.connectives.amends
  if (ref === undefined || others.length > 0) return undefined
  const target = resolve(ref.value, instrument, names)
  if (target.kind !== 'clauses') return undefined
  const [only, ...more] = target.clauses
  return only === undefined || more.length > 0
    ? undefined
    : { clause: only, instrument: target.instrument }
}
