import { diffDefinitions, diffKeys } from '../analyse/diff/diff-schema.ts'
import { STATUSES } from '../ask/answer.ts'
import { listOf, object, orNull, ref, text, word } from '../rulebook/json/schema.ts'
import { OUTCOMES } from './result.ts'

const ids = listOf(text)

/** The form of a `LibraryDiff` as JSON. */
export const libraryDiffSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Comparison by Remit of two versions of a library, for every case that both can tell',
  description: 'What `remit diff --format json` prints.',
  ...object({ ...diffKeys, scenarios: listOf(ref('scenarioChange')) }),
  $defs: {
    ...diffDefinitions,
    scenarioChange: object({
      id: text,
      title: orNull(text),
      file: text,
      of: word('before', 'after'),
      before: ref('scenarioOnSide'),
      after: ref('scenarioOnSide'),
      questions: listOf(
        object({
          question: word('who', 'pays', 'handover'),
          subject: text,
          from: ref('scenarioStance'),
          to: ref('scenarioStance'),
        }),
      ),
    }),
    scenarioOnSide: object({ outcome: word(...OUTCOMES), faults: ids }),
    scenarioStance: object({ status: word(...STATUSES, 'not-asked'), bodies: ids }),
  },
}
