import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { WrittenClause } from '../document/clause.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'
import { resolve } from './resolve.ts'
import { referencesOf, type ReferenceSite } from './walk/references.ts'

/** A whole instrument, or some of its clauses. */
interface Side {
  readonly instrument: Instrument
  readonly clauses: readonly WrittenClause[] | 'all'
}

/** That one side prevails over the other. */
interface Claim {
  readonly winner: Side
  readonly loser: Side
  readonly site: ReferenceSite
}

/** Reports two texts of which each is said to prevail over the other. */
export function mutualPriority(library: Library, names: Names): readonly Diagnostic[] {
  const claims = referencesOf(library).flatMap((site) => claimOf(site, names))
  return [...groupedByPair(claims).values()].flatMap((some) =>
    some.flatMap((claim, index) => {
      const other = some.slice(0, index).find((earlier) => contradict(earlier, claim))
      if (other === undefined) return []
      const { key, ref, heading } = claim.site
      const related = [
        { message: `\`${other.site.key}: ${other.site.ref.value}\``, span: other.site.ref.span },
      ]
      const words = { key, name: ref.value }
      return [diagnostic('check/mutual-priority', ref.span, words, { heading, related })]
    }),
  )
}

function claimOf(site: ReferenceSite, names: Names): readonly Claim[] {
  const { key, ref, instrument, clause } = site
  if (key !== 'notwithstanding' && key !== 'subject-to') return []
  const target = resolve(ref.value, instrument, names)
  if (target.kind !== 'instrument' && target.kind !== 'clauses') return []
  // "Notwithstanding anything in this agreement" may stand in several clauses.
  if (target.kind === 'instrument' && target.instrument === instrument) return []
  const own: Side = { instrument, clauses: clause === undefined ? 'all' : [clause] }
  const other: Side = {
    instrument: target.instrument,
    clauses: target.kind === 'instrument' ? 'all' : target.clauses,
  }
  return [
    key === 'notwithstanding'
      ? { winner: own, loser: other, site }
      : { winner: other, loser: own, site },
  ]
}

/** Only claims between the same two instruments can contradict each other. */
function groupedByPair(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const { winner, loser } = claim
    const pair = [winner.instrument.id.value, loser.instrument.id.value].sort().join(' ')
    const group = groups.get(pair)
    if (group === undefined) groups.set(pair, [claim])
    else group.push(claim)
  }
  return groups
}

function contradict(a: Claim, b: Claim): boolean {
  return overlap(a.winner, b.loser) && overlap(a.loser, b.winner)
}

function overlap(a: Side, b: Side): boolean {
  if (a.instrument !== b.instrument) return false
  const [left, right] = [a.clauses, b.clauses]
  if (left === 'all' || right === 'all') return true
  return left.some((clause) => right.includes(clause))
}
