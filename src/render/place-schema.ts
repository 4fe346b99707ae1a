/** The keys of a place in a document; its schema needs {@link lineColumnSchema} as `lineColumn`. */
export const placeSchema = {
  file: { type: 'string', description: 'The name of the file in its library' },
  start: { type: 'integer', minimum: 0, description: 'Offset in UTF-16 code units' },
  end: { type: 'integer', minimum: 0, description: 'Offset behind the last code unit' },
  from: { $ref: '#/$defs/lineColumn' },
  to: { $ref: '#/$defs/lineColumn' },
} as const

export const lineColumnSchema = {
  description: 'Both count from 1; null where the file could not be read',
  type: ['object', 'null'],
  additionalProperties: false,
  required: ['line', 'column'],
  properties: {
    line: { type: 'integer', minimum: 1 },
    column: { type: 'integer', minimum: 1 },
  },
} as const
