import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Vocabulary } from '../document/vocabulary.ts'
import type { WrittenDocument } from '../document/written-document.ts'
import { personalData } from './personal-data.ts'
import { vocabularyWords } from './vocabulary-words.ts'

/** Reports what tells who somebody is in the scenarios of documents: their cases are made up, and must look it. */
export function personalDataInScenarios(
  documents: readonly WrittenDocument[],
  vocabulary: Vocabulary,
): readonly Diagnostic[] {
  const known = vocabularyWords(vocabulary)
  return documents.flatMap(({ role, head, blocks }) => [
    ...(role === 'scenarios' && head !== undefined ? personalData(head, known) : []),
    ...blocks.flatMap(({ fence, body, heading }) =>
      fence === 'scenario' && body !== undefined
        ? personalData(
            body,
            known,
            heading.map(({ value }) => value),
          )
        : [],
    ),
  ])
}
