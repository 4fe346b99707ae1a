import { bodies } from './body.ts'
import { caseParts } from './case-parts.ts'
import { conditions } from './condition.ts'
import { handovers } from './handover.ts'
import { mapping, published, ref } from './json-schema.ts'
import { money } from './money.ts'
import { scenarioInFile } from './scenario.ts'
import { ID_PATTERN } from './patterns.ts'
import { procedureLink } from './step.ts'
import { times } from './time.ts'
import { words } from './words.ts'

const vocabularyWords = {
  word: {
    title: 'a word',
    ...mapping(
      { id: ref('id', 'The name.'), label: ref('label', 'The name that people read.') },
      ['id', 'label'],
    ),
  },
  factValue: {
    title: 'a value',
    description: 'An id, or an id and how it reads.',
    ...mapping(
      { id: ref('id', 'The value.'), label: ref('label', 'The name that people read.') },
      ['id'],
    ),
    type: ['string', 'object'],
    pattern: ID_PATTERN,
  },
} as const

/** What the other schemas share. */
export const definitions = published('definitions', 'What the schemas of Remit share', {
  definitions: {
    version: { title: 'the version of the language', type: 'integer', const: 1 },
    ...words,
    ...conditions,
    ...bodies,
    ...times,
    ...money,
    ...handovers,
    ...caseParts,
    ...vocabularyWords,
    procedureLink,
    scenarioInFile,
  },
})
