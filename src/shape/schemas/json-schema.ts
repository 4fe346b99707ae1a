import type { Pattern } from './patterns.ts'

/**
 * The part of JSON Schema draft-07 that our schemas use.
 *
 * Draft-07, because every version of the YAML extension of VS Code reads it
 * (2020-12 only since 2025), and because it is what Ajv reads without loading
 * a second dialect.
 */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: JsonType | readonly JsonType[]
  readonly enum?: readonly (string | boolean)[]
  readonly const?: string | number
  readonly pattern?: Pattern
  readonly format?: 'date' | 'moment'
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly dependencies?: Readonly<Record<string, readonly string[]>>
  readonly allOf?: readonly JsonSchema[]
  /** Only to say that one of several keys is required. */
  readonly anyOf?: readonly Required<Pick<JsonSchema, 'required'>>[]
  /** Only to say that two keys do not stand together. */
  readonly not?: { readonly type: 'object'; readonly required: readonly [string, string] }
  readonly if?: JsonSchema
  readonly then?: JsonSchema
  readonly else?: JsonSchema
  readonly definitions?: Readonly<Record<string, JsonSchema>>
}

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object'

/** The name of the schema that holds what the others share. */
export const DEFINITIONS = 'definitions.schema.json'

/**
 * A shared definition, with what it means in this place. Draft-07 ignores what
 * stands beside a `$ref`, hence `allOf`.
 */
export function ref(name: string, description: string): JsonSchema {
  return { description, allOf: [{ $ref: `${DEFINITIONS}#/definitions/${name}` }] }
}

/** A list of things of one shared definition; it may be empty. */
export function listOf(name: string, description: string): JsonSchema {
  return { description, type: 'array', items: only(name) }
}

/** A list of at least one such thing. */
export function someOf(name: string, description: string): JsonSchema {
  return { ...listOf(name, description), minItems: 1 }
}

/** A shared definition as it is. */
export function only(name: string): { readonly $ref: string } {
  return { $ref: `${DEFINITIONS}#/definitions/${name}` }
}

/** One thing of a shared definition, or a list of such. */
export function oneOrMore(name: string): JsonSchema {
  const list: JsonSchema = { minItems: 1, items: only(name) }
  return { if: { type: 'array' }, then: list, else: only(name) }
}

/** A mapping with these keys and no others. */
export function mapping(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema & Required<Pick<JsonSchema, 'properties'>> {
  return {
    type: 'object',
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  }
}

/** A mapping with exactly one of these keys. */
export function oneKeyOf(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { ...mapping(properties), minProperties: 1, maxProperties: 1 }
}

/** That at least one of the keys is there. */
export function anyKeyOf(...keys: readonly string[]): Pick<JsonSchema, 'anyOf'> {
  return { anyOf: keys.map((key) => ({ required: [key] })) }
}

/** That no two of the keys stand together. */
export function atMostOneOf(...keys: readonly string[]): readonly JsonSchema[] {
  return keys.flatMap((key, index) =>
    keys.slice(index + 1).map((other) => ({ not: { type: 'object', required: [key, other] } })),
  )
}

/** The schema of the first of the keys that is there, or that of what has none of them. */
export function byKey(
  schemas: readonly (readonly [string, JsonSchema])[],
  otherwise: JsonSchema,
): JsonSchema {
  return schemas.reduceRight<JsonSchema>(
    (rest, [key, schema]) => ({ if: { required: [key] }, then: schema, else: rest }),
    otherwise,
  )
}

/** A schema that is published as a file of its own. */
export function published<S extends JsonSchema>(name: string, title: string, schema: S) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${name}.schema.json`,
    title,
    ...schema,
  }
}
