import { DEFINITIONS, oneKeyOf, type JsonSchema } from './json-schema.ts'

const REF =
  'A role (`police@TH`, `social-welfare@destination`), `agency:ID`, `state@TH`, `anyone`, or `unnamed`.'

/** Bodies stand in a mapping with one key; `inner` says what stands in its list. */
function group(inner: JsonSchema): JsonSchema {
  const list = { type: 'array', items: inner, minItems: 1 } as const
  return oneKeyOf({
    'all-of': { description: 'These bodies jointly.', ...list },
    'any-of': { description: 'Whichever of these bodies is met first.', ...list },
  })
}

/** Who acts, pays or receives: design of the language, section 4.2. */
export const bodies = {
  body: {
    title: 'a body, or several',
    description: REF,
    minLength: 1,
    ...group({ $ref: `${DEFINITIONS}#/definitions/bodyInGroup` }),
    type: ['string', 'object'],
  },
  bodyInGroup: {
    title: 'a body, or several',
    description: `${REF} Groups nest once.`,
    minLength: 1,
    ...group({ type: 'string', minLength: 1 }),
    type: ['string', 'object'],
  },
} as const satisfies Record<string, JsonSchema>
