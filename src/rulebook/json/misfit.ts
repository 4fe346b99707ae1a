import { Bug } from '../../bug.ts'
import type { Definitions, Schema } from './schema.ts'

/** Where a value does not have the form asked for: the path to it, and what it ought to be. */
export interface Misfit {
  /** As in `rules/3/condition`; empty for the whole. */
  readonly where: string
  readonly wanted: string
}

/** Deeper than any condition that people write; beyond, a file is meant to do harm. */
const DEEPEST = 500

/** The first place where a value from JSON does not have the form of a schema; undefined if it has. */
export function misfitOf(
  value: unknown,
  schema: Schema,
  definitions: Definitions,
  path: readonly string[] = [],
): Misfit | undefined {
  const misfit = (wanted: string): Misfit => ({ where: path.join('/'), wanted })
  const inside = (key: string, part: unknown, form: Schema): Misfit | undefined =>
    misfitOf(part, form, definitions, [...path, key])
  if (path.length > DEEPEST) return misfit('of a depth that can be read')

  if ('$ref' in schema)
    return misfitOf(value, definitionOf(schema.$ref, definitions), definitions, path)
  if ('const' in schema) {
    return value === schema.const ? undefined : misfit(`\`${schema.const}\``)
  }
  if ('enum' in schema) {
    const isOne = schema.enum.some((one) => one === value)
    return isOne ? undefined : misfit(`one of ${schema.enum.map((one) => `\`${one}\``).join(', ')}`)
  }
  if ('anyOf' in schema) {
    // INVARIANT: alternatives differ by type or tag, so at most one can fit. To try
    // all of them would take exponential time where alternatives are nested.
    const form = schema.anyOf.find((one) => isMeant(value, one, definitions))
    return form === undefined ? misfit('of a known form') : misfitOf(value, form, definitions, path)
  }
  if (!isOfType(value, schema.type)) return misfit(NAMES[schema.type])

  if ('items' in schema) {
    const items = value as readonly unknown[]
    if (items.length < schema.minItems) return misfit(`a list of at least ${schema.minItems}`)
    return first(items.map((item, i) => () => inside(String(i), item, schema.items)))
  }
  if (schema.type !== 'object') return undefined

  const entries = Object.entries(value as Readonly<Record<string, unknown>>)
  if (!('properties' in schema)) {
    return first(
      entries.map(
        ([key, part]) =>
          () =>
            inside(key, part, schema.additionalProperties),
      ),
    )
  }
  const forms = new Map(Object.entries(schema.properties))
  const keys = new Set(entries.map(([key]) => key))
  const missing = schema.required.find((key) => !keys.has(key))
  if (missing !== undefined) return misfit(`an object with \`${missing}\``)
  return first(
    entries.map(([key, part]) => () => {
      const form = forms.get(key)
      return form === undefined ? misfit(`an object without \`${key}\``) : inside(key, part, form)
    }),
  )
}

function definitionOf(reference: string, definitions: Definitions): Schema {
  const definition = definitions[reference.slice('#/$defs/'.length)]
  if (definition === undefined) throw new Bug(`the schema has no \`${reference}\``)
  return definition
}

/** Whether a value has the type of a form and the tags, the constants, that it must have. */
function isMeant(value: unknown, schema: Schema, definitions: Definitions): boolean {
  if ('$ref' in schema) return isMeant(value, definitionOf(schema.$ref, definitions), definitions)
  if ('anyOf' in schema) return schema.anyOf.some((one) => isMeant(value, one, definitions))
  if ('const' in schema) return value === schema.const
  if ('enum' in schema) return schema.enum.some((one) => one === value)
  if (!isOfType(value, schema.type)) return false
  if (!('properties' in schema)) return true
  const parts = value as Readonly<Record<string, unknown>>
  return Object.entries(schema.properties).every(
    ([key, form]) => !('const' in form) || (Object.hasOwn(parts, key) && parts[key] === form.const),
  )
}

function first(tries: readonly (() => Misfit | undefined)[]): Misfit | undefined {
  for (const attempt of tries) {
    const misfit = attempt()
    if (misfit !== undefined) return misfit
  }
  return undefined
}

const NAMES = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  object: 'an object',
} as const

function isOfType(value: unknown, type: keyof typeof NAMES): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value)
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type
  }
}
