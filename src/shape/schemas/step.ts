import { mapping, oneOrMore, published, ref } from './json-schema.ts'

export const step = published(
  'step',
  'A `step` block: places a step of the vocabulary in a procedure',
  mapping(
    {
      step: ref('text', 'The step.'),
      after: {
        description: 'Steps that come first, each alone or as a mapping with a condition.',
        ...oneOrMore('procedureLink'),
      },
      when: ref('condition', 'The step is part of the procedure only where this holds.'),
      checklist: ref('texts', 'What has to be thought of.'),
      forms: ref('texts', 'Forms to use.'),
      issues: ref('texts', 'Documents that the step makes.'),
      ends: ref('yesNo', 'Whether the procedure ends here.'),
    },
    ['step'],
  ),
)

export const procedureLink = {
  title: 'a step that comes first',
  minLength: 1,
  ...mapping(
    {
      step: ref('text', 'The step that comes first.'),
      when: ref('condition', 'It comes first only where this holds.'),
    },
    ['step'],
  ),
  type: ['string', 'object'],
} as const
