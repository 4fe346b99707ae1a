import type { Region } from '../../analyse/audit.ts'
import { factOf } from '../../ask/open-facts.ts'
import { comparedBy } from '../../ask/same-variable.ts'
import type { Book } from '../answer.ts'
import { valuesWords } from '../values-words.ts'
import { listed } from '../words.ts'

export const EVERY_CASE = 'every case'

/** Cases as people say them, in the vocabulary's order: `age under 18 and origin Laos or Myanmar`; `every case`. */
export function regionWords({ when }: Region, { rulebook, ...book }: Book): string {
  const ranks = new Map(rulebook.facts.map(({ id }, rank) => [id, rank]))
  const rankOf = (variable: string): number =>
    ranks.get(comparedBy(variable)?.[0] ?? factOf(variable)) ?? ranks.size
  const parts = Object.entries(when)
    .toSorted(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map(([variable, values]) => valuesWords(variable, values, book))
  return parts.length === 0 ? EVERY_CASE : listed(parts, 'and')
}
