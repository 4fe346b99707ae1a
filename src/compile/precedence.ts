import * as written from '../document/precedence.ts'
import type { InstrumentKind } from '../document/instrument.ts'
import type { Precedence } from '../rulebook/rulebook.ts'

/** The highest first; where a library does not say otherwise, no two kinds are of one rank. */
const RANKS: readonly InstrumentKind[] = [
  'treaty',
  'law',
  'regulation',
  'mou',
  'protocol',
  'sop',
  'programme',
  'guideline',
]

/** Which text prevails: as the library says, else the usual canons and ranks. */
export function compilePrecedence(precedence: written.Precedence | undefined): Precedence {
  const { canons, ranks } = precedence ?? { canons: undefined, ranks: undefined }
  return {
    canons: canons === undefined ? written.CANONS : [...new Set(canons.map(({ value }) => value))],
    ranks:
      ranks === undefined
        ? RANKS.map((kind) => [kind])
        : ranks.of.map((rank) => rank.map(({ value }) => value).sort()),
  }
}
