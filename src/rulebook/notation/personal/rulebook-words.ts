import type { Rulebook } from '../../rulebook.ts'
import { knownWords, type KnownWords } from './known-words.ts'

/** The words of a compiled library. */
export function rulebookWords({ facts, words, steps }: Rulebook): KnownWords {
  return knownWords(
    facts.map(({ id }) => id),
    () =>
      [
        ...facts,
        ...facts.flatMap(({ values }) => values),
        ...steps,
        ...words.events,
        ...words.intervals,
        ...words.costs,
        ...words.reasons,
      ].flatMap(({ id, label }) => [id, label]),
  )
}
