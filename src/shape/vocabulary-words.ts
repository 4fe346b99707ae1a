import type { Vocabulary, Word } from '../document/vocabulary.ts'
import { knownWords, type KnownWords } from '../rulebook/notation/personal/known-words.ts'

/** The words of a vocabulary. */
export function vocabularyWords(vocabulary: Vocabulary): KnownWords {
  const { facts, steps, events, intervals, costs, reasons, unreadable } = vocabulary
  return knownWords(
    facts.map(({ id }) => id.value),
    () => [
      ...[...facts, ...facts.flatMap(({ values }) => values), ...steps, ...events].flatMap(wordsOf),
      ...[...intervals, ...costs, ...reasons].flatMap(wordsOf),
      ...unreadable.map(({ value }) => value),
    ],
  )
}

function wordsOf({ id, label }: Word): readonly string[] {
  return [id.value, ...Object.values(label)]
}
