import { either, listOf, object, ref, text, word } from '../../rulebook/json/schema.ts'
import { answerSchema } from '../answer-schema.ts'
import { ASPECTS } from './comparison.ts'

const status = object({ base: ref('status'), compared: ref('status') })
const changed = listOf(word(...ASPECTS), 1)

/** The form of a `Comparison` as JSON. */
export const comparisonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Comparison by Remit of the answers to one step for two cases',
  description: 'What `remit ask STEP --compare fact=value --format json` prints.',
  ...object({
    remit: { const: 1 },
    base: ref('answer'),
    compared: ref('answer'),
    differences: listOf(
      either(
        object({ question: word('who', 'handover'), task: text, status, changed }),
        object({ question: word('pays'), cost: text, status, changed }),
      ),
    ),
  }),
  $defs: answerSchema.$defs,
}
