import type { Schema } from '../rulebook/json/schema.ts'

/** An object with these keys, all of the first ones required, and no others. */
export function withOptional(
  always: Readonly<Record<string, Schema>>,
  sometimes: Readonly<Record<string, Schema>>,
): Schema {
  return {
    type: 'object',
    properties: { ...always, ...sometimes },
    required: Object.keys(always),
    additionalProperties: false,
  }
}
