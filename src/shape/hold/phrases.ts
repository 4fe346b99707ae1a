import type { Node } from '../../document/node.ts'
import type { JsonSchema, JsonType } from '../schemas/json-schema.ts'

const TYPES: Readonly<Record<JsonType, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a mapping',
}

/** What a node is, in the words of whoever writes documents. */
export function kindOf(node: Node): string {
  switch (node.kind) {
    case 'map':
      return 'a mapping'
    case 'list':
      return 'a list'
    case 'scalar':
      return typeof node.value === 'string'
        ? 'text'
        : typeof node.value === 'number'
          ? 'a number'
          : `\`${node.text}\``
  }
}

/** What a schema asks for: `text or a list`. */
export function expectedBy({ type, enum: values }: JsonSchema): string {
  if (values !== undefined) return `one of ${enumerated(values)}`
  const types = typeof type === 'string' ? [type] : (type ?? [])
  return or(types.map((one) => TYPES[one]))
}

/** The texts among the values of an enum; `true` and `false` only stand beside `yes` and `no`. */
export function textsOf(values: readonly (string | boolean)[]): readonly string[] {
  return values.filter((value) => typeof value === 'string')
}

export function enumerated(values: readonly (string | boolean)[]): string {
  return textsOf(values).map(quoted).join(', ')
}

export function quoted(word: string): string {
  return `\`${word}\``
}

/** `a`, `a or b`, `a, b or c`. */
export function or(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}
