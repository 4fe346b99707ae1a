import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { INSTRUMENT_KINDS } from '../document/instrument.ts'
import type { Library } from '../document/library.ts'

/** Reports kinds of instrument that the ranks leave out: nobody could say whether they prevail. */
export function withoutRank({ precedence }: Library): readonly Diagnostic[] {
  const ranks = precedence?.ranks
  if (ranks === undefined) return []
  const ranked = new Set(ranks.of.flat().map(({ value }) => value))
  const missing = INSTRUMENT_KINDS.filter((kind) => !ranked.has(kind))
  if (missing.length === 0) return []
  const kinds = missing.map((kind) => `\`${kind}\``).join(', ')
  return [diagnostic('check/without-rank', ranks.span, { kinds })]
}
