/** The part of JSON Schema (2020-12) in which the form of a rulebook is written. */
export type Schema =
  | { readonly $ref: `#/$defs/${string}` }
  | { readonly const: string | number }
  | { readonly enum: readonly string[] }
  | { readonly anyOf: readonly Schema[] }
  | { readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'null' }
  | { readonly type: 'array'; readonly items: Schema; readonly minItems: number }
  | {
      readonly type: 'object'
      readonly properties: Readonly<Record<string, Schema>>
      readonly required: readonly string[]
      readonly additionalProperties: false
    }
  /** A table by id. */
  | { readonly type: 'object'; readonly additionalProperties: Schema }

export type Definitions = Readonly<Record<string, Schema>>

export const text: Schema = { type: 'string' }
export const number: Schema = { type: 'number' }
export const whole: Schema = { type: 'integer' }
export const flag: Schema = { type: 'boolean' }

export function ref(definition: string): Schema {
  return { $ref: `#/$defs/${definition}` }
}

export function word(...words: readonly string[]): Schema {
  return { enum: words }
}

export function listOf(items: Schema, minItems = 0): Schema {
  return { type: 'array', items, minItems }
}

export function either(...schemas: readonly Schema[]): Schema {
  return { anyOf: schemas }
}

export function orNull(schema: Schema): Schema {
  return either(schema, { type: 'null' })
}

/** An object with just these keys, all of them required. */
export function object(properties: Readonly<Record<string, Schema>>): Schema {
  const required = Object.keys(properties)
  return { type: 'object', properties, required, additionalProperties: false }
}

export function tableOf(values: Schema): Schema {
  return { type: 'object', additionalProperties: values }
}
