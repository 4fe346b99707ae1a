import { atMostOneOf, mapping, oneKeyOf, oneOrMore, ref, type JsonSchema } from './json-schema.ts'

const START = 'The event from which time runs. `from`, `of` and `after` mean the same.'

/** Limits and what follows when they pass: design of the language, section 4.2. */
export const times = {
  start: {
    title: 'where time starts',
    description: 'An event, or `first-of` or `last-of` several.',
    minLength: 1,
    ...oneKeyOf({
      'first-of': ref('someTexts', 'Time runs from the first of these events.'),
      'last-of': ref('someTexts', 'Time runs from the last of these events.'),
    }),
    type: ['string', 'object'],
  },
  limit: {
    title: 'a limit',
    description: 'As in `24 hours of custody`, or in full as a mapping.',
    minLength: 1,
    ...mapping(
      {
        limit: ref('text', 'How much time, as in `24 hours`, or words such as `immediately`.'),
        aim: ref('text', 'What the text aims at although it allows the limit.'),
        from: ref('start', START),
        of: ref('start', START),
        after: ref('start', START),
        excluding: ref('texts', 'Intervals that stop the clock.'),
        'where-possible': ref('yesNo', 'Whether the limit binds only where possible.'),
        'extendable-by': ref('text', 'The role that may lengthen it.'),
      },
      ['limit'],
    ),
    type: ['string', 'object'],
    allOf: atMostOneOf('from', 'of', 'after'),
  },
  limits: {
    title: 'one or several limits',
    description: 'Several limits must all be met.',
    ...oneOrMore('limit'),
  },
  fallback: {
    title: 'who takes over',
    ...mapping(
      {
        after: ref('text', 'The time after which the first body has not acted, as in `3 days`.'),
        who: ref('body', 'Who takes over.'),
        when: ref('condition', 'Only then does anybody take over.'),
      },
      ['who'],
    ),
  },
} as const satisfies Record<string, JsonSchema>
