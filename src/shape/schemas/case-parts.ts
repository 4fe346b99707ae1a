import { STATUSES } from '../../document/scenario.ts'
import { anyKeyOf, atMostOneOf, mapping, oneKeyOf, ref, type JsonSchema } from './json-schema.ts'
import { AMOUNT_PATTERN, CURRENCY_PATTERN } from './patterns.ts'

const MOMENT = 'A date, or a time with offset as in 2026-06-03T18:00+07:00.'

/** What a case and a scenario are made of. */
export const caseParts = {
  givenFacts: {
    title: 'what is known',
    description: 'Facts of the vocabulary and their values.',
    type: 'object',
    additionalProperties: {
      title: 'what is known of a fact',
      description:
        'A value, `undetermined`, a range (`"..17"`), members of a set (the others open), or `only` or `not`.',
      ...oneKeyOf({
        only: ref('values', 'These members and no others.'),
        not: ref('values', 'None of these members; the others are open.'),
      }),
      type: ['string', 'number', 'boolean', 'array', 'object'],
      items: { type: ['string', 'number', 'boolean'] },
      minItems: 1,
    },
  },
  givenEvent: {
    title: 'an event',
    ...mapping(
      { event: ref('text', 'The event.'), at: ref('moment', MOMENT) },
      ['event', 'at'],
    ),
  },
  givenInterval: {
    title: 'an interval',
    ...mapping(
      {
        interval: ref('text', 'The interval.'),
        from: ref('moment', MOMENT),
        to: ref('moment', `${MOMENT} Without it, the interval has not ended yet.`),
      },
      ['interval', 'from'],
    ),
  },
  givenCost: {
    title: 'a cost',
    ...mapping(
      {
        for: ref('text', 'The cost.'),
        amount: {
          description: 'A decimal number in quotes, as in `"450.50"`.',
          type: 'string',
          pattern: AMOUNT_PATTERN,
        },
        currency: {
          description: 'The three letters of ISO 4217, as in `USD`.',
          type: 'string',
          pattern: CURRENCY_PATTERN,
        },
        on: ref('date', 'The day on which it arose.'),
      },
      ['for', 'amount', 'currency'],
    ),
  },
  expectation: {
    title: 'what is expected of one question',
    description: 'Only the keys given are compared.',
    ...mapping({
      who: ref('text', 'The task: who does it?'),
      pays: ref('text', 'The cost: who pays it?'),
      handover: ref('text', 'The task: to whom is the person handed over?'),
      status: { description: 'The status of the answer.', enum: STATUSES },
      responsible: ref('texts', 'Who is responsible.'),
      by: ref('texts', 'Who pays.'),
      to: ref('texts', 'Who receives.'),
      within: ref('text', 'The limit.'),
      cites: ref('texts', 'Clauses that the answer cites.'),
      'not-cites': ref('texts', 'Clauses that the answer does not cite.'),
      asks: ref('texts', 'Facts that the answer asks for.'),
    }),
    ...anyKeyOf('who', 'pays', 'handover'),
    allOf: atMostOneOf('who', 'pays', 'handover'),
  },
} as const satisfies Record<string, JsonSchema>
