import type { Vocabulary } from '../document/vocabulary.ts'
import { knownWords, type KnownWords } from '../rulebook/notation/personal/known-words.ts'

/** The words of a vocabulary. */
export function vocabularyWords(vocabulary: Vocabulary): KnownWords {
  const { facts, steps, events, intervals, costs, unreadable } = vocabulary
  return knownWords(
    facts.map(({ id }) => id.value),
    () => [
      ...[...facts, ...facts.flatMap(({ values }) => values), ...steps, ...events].flatMap(wordsOf),
      ...[...intervals, ...costs].flatMap(wordsOf),
      ...unreadable.map(({ value }) => value),
    ],
  )
}

function wordsOf({ id, label }: Vocabulary['events'][number]): readonly string[] {
  return [id.value, ...Object.values(label)]
}
