import { oneKeyOf, only, ref, someOf, type JsonSchema } from './json-schema.ts'

const comparison = oneKeyOf({
  'same-as': ref('text', 'Holds if both facts have the same value.'),
  'differs-from': ref('text', 'Holds if the two facts have different values.'),
  includes: ref('someValues', 'Holds if the set has any of these members.'),
  'includes-all': ref('someValues', 'Holds if the set has all of these members.'),
})

/** Conditions: design of the language, section 4.3. */
export const conditions = {
  condition: {
    title: 'a condition',
    description: 'All entries must hold. A key is a fact, or one of `all`, `any`, `not`, `is`, `is-not`.',
    type: 'object',
    minProperties: 1,
    properties: {
      all: someOf('condition', 'All of these must hold.'),
      any: someOf('condition', 'At least one of these must hold.'),
      not: ref('condition', 'This must not hold.'),
      is: ref('someTexts', 'Terms that apply, all of them.'),
      'is-not': ref('someTexts', 'Terms of which none applies.'),
    },
    additionalProperties: only('factTest'),
  },
  factTest: {
    title: 'a test of a fact',
    description:
      'A value, a list of values any of which will do, a range in quotes (`"< 18"`, `"16..17"`), or a comparison.',
    ...comparison,
    type: ['string', 'number', 'boolean', 'array', 'object'],
    items: { type: ['string', 'number', 'boolean'] },
    minItems: 1,
  },
} as const satisfies Record<string, JsonSchema>
