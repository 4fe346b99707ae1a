import { PROGRESS } from '../../document/case-parts.ts'
import { CUSTODIES, NO_DUE_TIME, STATES, STATUSES } from '../../document/scenario.ts'
import { anyKeyOf, atMostOneOf, byKey, mapping, oneKeyOf, ref, type JsonSchema } from './json-schema.ts'
import { AMOUNT_PATTERN, CURRENCY_PATTERN } from './patterns.ts'

const MOMENT = 'A date, or a time with offset as in 2026-06-03T18:00+07:00.'

const CURRENCY: JsonSchema = {
  description: 'The three letters of ISO 4217, as in `USD`.',
  type: 'string',
  pattern: CURRENCY_PATTERN,
}

const ANSWERED = ['who', 'pays', 'handover']

const ANSWER = {
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
} as const satisfies Record<string, JsonSchema>

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
    description: 'An event of the vocabulary, or with `step` what became of a step or its handover.',
    type: 'object',
    if: { required: ['step'] },
    then: mapping(
      {
        step: ref('text', 'The step, or step/task.'),
        is: {
          description: 'What became of it; all but `done` and `cannot-act` are of the handover at its end.',
          enum: PROGRESS,
        },
        at: ref('moment', MOMENT),
        reason: ref('text', 'Why, of the reasons in the vocabulary.'),
      },
      ['step', 'is', 'at'],
    ),
    else: mapping(
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
        step: ref('text', 'The step in which it arose; without it, the only one in which it can.'),
        amount: {
          description: 'A decimal number in quotes, as in `"450.50"`.',
          type: 'string',
          pattern: AMOUNT_PATTERN,
        },
        currency: CURRENCY,
        on: ref('date', 'The day on which it arose.'),
      },
      ['for', 'amount', 'currency'],
    ),
  },
  givenRate: {
    title: 'a rate of exchange',
    ...mapping(
      {
        from: CURRENCY,
        to: CURRENCY,
        rate: {
          description: 'What one unit of the first is worth in the second, in quotes as in `"35.20"`.',
          type: 'string',
          pattern: AMOUNT_PATTERN,
        },
      },
      ['from', 'to', 'rate'],
    ),
  },
  expectation: {
    title: 'what is expected of one question',
    description: 'Only the keys given are compared.',
    ...mapping(ANSWER),
    ...anyKeyOf(...ANSWERED),
    allOf: atMostOneOf(...ANSWERED),
  },
  planExpectation: {
    title: 'what is expected of a plan',
    description: 'Of one question only the keys given are compared.',
    type: 'object',
    ...byKey(
      [
        [
          'state',
          mapping(
            {
              state: ref('text', 'The step, or step/task.'),
              is: { description: 'Where it stands.', enum: STATES },
            },
            ['state', 'is'],
          ),
        ],
        [
          'due',
          mapping(
            {
              due: ref('text', 'The step, or step/task.'),
              on: {
                description: `The earliest of its due times; \`${NO_DUE_TIME}\` if it has none.`,
                if: { const: NO_DUE_TIME },
                else: ref('moment', MOMENT),
              },
            },
            ['due', 'on'],
          ),
        ],
        [
          'custody',
          {
            ...mapping(
              {
                custody: {
                  description: 'Whether somebody holds the person all the way.',
                  enum: CUSTODIES,
                },
                at: ref('text', 'The step at which, or before which, nobody holds the person.'),
              },
              ['custody'],
            ),
            if: { properties: { custody: { const: 'broken' } } },
            then: { required: ['at'] },
            else: mapping({ custody: {} }),
          },
        ],
        [
          'ledger',
          mapping(
            {
              ledger: ref('someTexts', 'Who: bodies that bear it jointly, or `open`.'),
              bears: ref('text', 'An amount, as in `625.38 THB`.'),
            },
            ['ledger', 'bears'],
          ),
        ],
      ],
      {
        ...mapping({
          ...ANSWER,
          step: ref('text', 'The step, where several have the task or cost.'),
        }),
        ...anyKeyOf(...ANSWERED, 'state', 'due', 'custody', 'ledger'),
        allOf: atMostOneOf(...ANSWERED),
      },
    ),
  },
} as const satisfies Record<string, JsonSchema>
