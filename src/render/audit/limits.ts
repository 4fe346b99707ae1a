import type { Severity } from '../../diagnostic/entry.ts'

/** Of each code so many causes are told, the worst first, unless codes were asked for. */
export const MOST_CAUSES: Readonly<Record<Severity, number>> = { error: 5, warning: 3, info: 2 }

/** So many regions, clauses and other places are told of one cause; the JSON has all. */
export const MOST_REGIONS = 2
export const MOST_CLAUSES = 3
export const MOST_PLACES = 4
export const MOST_HANDS = 2

/** The first of many; if one more is all there are, that one too. */
export function firstOf<T>(items: readonly T[], most: number): readonly T[] {
  return items.length <= most + 1 ? items : items.slice(0, most)
}

/** Words for people: the first of many, and how many more there are. */
export function firstWords(words: readonly string[], most: number): readonly string[] {
  const shown = firstOf(words, most)
  return shown.length === words.length ? words : [...shown, `and ${words.length - most} more`]
}
