import { mapping, published, ref } from './json-schema.ts'

export const term = published(
  'term',
  'A `term` block: a condition with a name, in this document and in what amends it',
  mapping(
    {
      id: ref('id', 'The term; without it, made of the heading.'),
      means: ref('condition', 'When the term applies.'),
    },
    ['means'],
  ),
)
