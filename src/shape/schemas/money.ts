import { anyKeyOf, mapping, oneKeyOf, oneOrMore, only, ref, type JsonSchema } from './json-schema.ts'

const split = {
  description: 'Payers and their shares, which make a whole.',
  type: 'object',
  minProperties: 1,
  additionalProperties: {
    description: 'A percentage, a fraction such as `1/3`, or `equal`.',
    type: 'string',
    minLength: 1,
  },
} as const satisfies JsonSchema

const group = (name: string, description: string): JsonSchema => ({
  description,
  type: 'array',
  items: only(name),
  minItems: 1,
})

const payerKeys = {
  'all-of': group('bodyInGroup', 'These bodies jointly.'),
  'any-of': group('bodyInGroup', 'Any one of these bodies.'),
  split,
}

/** Who pays: design of the language, section 4.2. */
export const money = {
  payer: {
    title: 'who pays',
    description:
      'A role, `nobody` (no cost arises), `unnamed`, a group of bodies, a `split` or a `ladder`.',
    minLength: 1,
    ...oneKeyOf({
      ...payerKeys,
      ladder: group('rung', 'Each rung pays what the one above leaves.'),
    }),
    type: ['string', 'object'],
  },
  payerOfRung: {
    title: 'who pays',
    description: 'A role, a group of bodies or a `split`.',
    minLength: 1,
    ...oneKeyOf(payerKeys),
    type: ['string', 'object'],
  },
  rung: {
    title: 'a rung of a ladder',
    ...mapping(
      {
        payer: ref('payerOfRung', 'Who pays on this rung.'),
        'up-to': ref('text', 'The most this rung pays, as in `300 USD`.'),
        per: {
          description: 'What `up-to` is counted over; `case` unless said otherwise.',
          enum: ['cost', 'case', 'year'],
        },
        when: ref('condition', 'The rung is skipped where this does not hold.'),
      },
      ['payer'],
    ),
  },
  payment: {
    title: 'who pays what',
    ...mapping(
      {
        for: ref('someTexts', 'The costs meant, or `all` of the step.'),
        by: ref('payer', 'Who pays.'),
        'free-for': ref('text', 'Who is not charged; it leaves open who pays.'),
        'deferred-to': ref('text', 'Where the text passes the question on.'),
        interim: ref('text', 'Who advances the cost, so that care is never delayed.'),
        'recover-from': ref('text', 'Who reimburses it.'),
        cap: ref('text', 'The most that is paid, as in `100 USD`.'),
        'in-kind': ref('yesNo', 'Whether a service is given instead of money.'),
        instrument: ref('text', 'What commits the money.'),
        when: ref('condition', 'Only then does the entry count.'),
      },
      ['for'],
    ),
    ...anyKeyOf('by', 'free-for', 'deferred-to', 'interim', 'recover-from'),
  },
  payments: {
    title: 'one or several entries',
    ...oneOrMore('payment'),
  },
} as const satisfies Record<string, JsonSchema>
