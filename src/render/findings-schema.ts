import { lineColumnSchema, placeSchema as place } from './place-schema.ts'

/** The JSON Schema of `remit check --format json`. */
export const findingsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'findings.schema.json',
  title: 'Findings of Remit',
  type: 'object',
  additionalProperties: false,
  required: ['remit', 'read', 'findings'],
  properties: {
    remit: { const: 1 },
    read: {
      description: 'How much was read',
      type: 'object',
      additionalProperties: false,
      required: ['documents', 'blocks', 'clauses'],
      properties: {
        documents: { type: 'integer', minimum: 0 },
        blocks: { type: 'integer', minimum: 0 },
        clauses: { type: 'integer', minimum: 0 },
      },
    },
    findings: { type: 'array', items: { $ref: '#/$defs/finding' } },
  },
  $defs: {
    finding: {
      type: 'object',
      additionalProperties: false,
      required: [
        'code',
        'severity',
        'message',
        'heading',
        ...Object.keys(place),
        'related',
        'help',
      ],
      properties: {
        code: { type: 'string', pattern: '^[a-z]+/[a-z0-9-]+$' },
        severity: { enum: ['error', 'warning', 'info'] },
        message: { type: 'string' },
        heading: { type: 'array', items: { type: 'string' }, description: 'Outermost first' },
        ...place,
        related: { type: 'array', items: { $ref: '#/$defs/related' } },
        help: { type: ['string', 'null'] },
      },
    },
    related: {
      description: 'Another place that helps to understand the finding',
      type: 'object',
      additionalProperties: false,
      required: ['message', ...Object.keys(place)],
      properties: { message: { type: 'string' }, ...place },
    },
    lineColumn: lineColumnSchema,
  },
} as const
