import { ASPECTS, DIFFERENCE_KEYS, OUTCOMES } from '../scenario/result.ts'
import { lineColumnSchema, placeSchema } from './place-schema.ts'

const place = placeSchema
const text = { type: 'string' } as const
const texts = { type: 'array', items: text } as const
const textOrNull = { type: ['string', 'null'] } as const

/** An object with these keys, all of them required, and no others. */
const object = (properties: Readonly<Record<string, object>>, description: string) => ({
  description,
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
})

const count = { type: 'integer', minimum: 0 }

/** The JSON Schema of `remit test --format json`. */
export const testSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'test.schema.json',
  title: 'Scenarios that Remit ran',
  ...object(
    {
      remit: { const: 1 },
      counts: object(
        Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count])),
        'How many scenarios came to each end',
      ),
      scenarios: { type: 'array', items: { $ref: '#/$defs/scenario' } },
    },
    'Every scenario that was asked for, in the order of files and places',
  ),
  $defs: {
    scenario: object(
      {
        id: text,
        title: textOrNull,
        heading: { ...texts, description: 'Outermost first' },
        outcome: { enum: OUTCOMES },
        why: { ...textOrNull, description: 'Why it is not expected to pass' },
        differences: { type: 'array', items: { $ref: '#/$defs/difference' } },
        faults: { type: 'array', items: { $ref: '#/$defs/fault' } },
        ...place,
      },
      'One scenario; its place is that of its name',
    ),
    difference: object(
      {
        question: { enum: ASPECTS },
        subject: {
          ...text,
          description: 'The task, cost, step or account; of `custody`, the procedure',
        },
        key: {
          enum: DIFFERENCE_KEYS,
          description: '`question`: nothing was asked about it, or its step is no part of the case',
        },
        expected: texts,
        found: texts,
        ...place,
      },
      'What an answer says otherwise than expected; its place is that of the expectation',
    ),
    fault: object(
      { code: text, message: text, help: textOrNull, ...place },
      'Why the case could not be asked about, or planned',
    ),
    lineColumn: lineColumnSchema,
  },
} as const
