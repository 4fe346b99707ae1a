import { published, ref } from './json-schema.ts'

export const note = published(
  'note',
  'A `note` block: prose that deliberately carries no rule',
  {
    description: 'Text, or a mapping.',
    type: ['string', 'object'],
    properties: {
      id: ref('id', 'A name for the note.'),
      text: ref('text', 'The note.'),
      why: ref('text', 'Why the prose above carries no rule.'),
    },
    additionalProperties: false,
  },
)
