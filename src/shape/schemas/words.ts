import type { JsonSchema } from './json-schema.ts'
import { ID_PATTERN } from './patterns.ts'

/** The shortest words of the language. */
export const words = {
  id: {
    title: 'an id',
    description: 'Small letters, digits and hyphens, starting with a letter.',
    type: 'string',
    pattern: ID_PATTERN,
  },
  text: { title: 'text', type: 'string', minLength: 1 },
  texts: {
    title: 'one or several',
    description: 'Text, or a list of texts, which may be empty.',
    type: ['string', 'array'],
    minLength: 1,
    items: { type: 'string', minLength: 1 },
  },
  someTexts: {
    title: 'one or several',
    description: 'Text, or a list of at least one text.',
    type: ['string', 'array'],
    minLength: 1,
    items: { type: 'string', minLength: 1 },
    minItems: 1,
  },
  yesNo: { title: 'yes or no', enum: ['yes', 'no', true, false] },
  date: {
    title: 'a date',
    description: 'A day of the calendar, YYYY-MM-DD.',
    type: 'string',
    format: 'date',
  },
  moment: {
    title: 'a date or a time',
    description: 'YYYY-MM-DD, or a time with offset as in 2026-06-03T18:00+07:00.',
    type: 'string',
    format: 'moment',
  },
  label: {
    title: 'how it reads to people',
    description: 'Text, or text by language code; `en` is then required.',
    type: ['string', 'object'],
    minLength: 1,
    properties: { en: { description: 'English.', type: 'string', minLength: 1 } },
    required: ['en'],
    additionalProperties: { type: 'string', minLength: 1 },
  },
  scalar: {
    title: 'a value',
    description: 'Text, a number, yes or no.',
    type: ['string', 'number', 'boolean'],
  },
  values: {
    title: 'one or several values',
    description: 'A value, or a list of values, which may be empty.',
    type: ['string', 'number', 'boolean', 'array'],
    items: { type: ['string', 'number', 'boolean'] },
  },
  someValues: {
    title: 'one or several values',
    description: 'A value, or a list of at least one value.',
    type: ['string', 'number', 'boolean', 'array'],
    items: { type: ['string', 'number', 'boolean'] },
    minItems: 1,
  },
} as const satisfies Record<string, JsonSchema>
