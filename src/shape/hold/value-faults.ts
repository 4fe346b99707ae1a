import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { nearest } from '../../diagnostic/nearest.ts'
import type { Node, ScalarNode } from '../../document/node.ts'
import type { JsonSchema, JsonType } from '../schemas/json-schema.ts'
import { ID_PATTERN } from '../schemas/patterns.ts'
import { badFormat, badPattern } from './bad-form.ts'
import { enumerated, expectedBy, kindOf, textsOf } from './phrases.ts'
import { markOf, nameOf, type Site } from './site.ts'

/** What is wrong with a part itself, apart from what it contains; at most one thing. */
export function valueFault(site: Site, schema: JsonSchema): Diagnostic | undefined {
  const { node, whole } = site
  if (!isOfType(node, schema)) return wrongType(site, schema)
  if (schema.const !== undefined && !isConstant(node, schema.const)) {
    // Elsewhere `const` only stands in an `if`, whose findings nobody sees.
    const version = node.kind === 'scalar' ? node.text : kindOf(node)
    return diagnostic('shape/unknown-version', node.span, { version }, whole)
  }
  if (node.kind === 'scalar') return scalarFault(site, node, schema)
  const { minItems = 0, minProperties = 0 } = schema
  const isShort =
    node.kind === 'list' ? node.items.length < minItems : node.entries.length < minProperties
  return isShort
    ? diagnostic('shape/empty', markOf(site), { where: nameOf(site), found: kindOf(node) }, whole)
    : undefined
}

function scalarFault(site: Site, node: ScalarNode, schema: JsonSchema): Diagnostic | undefined {
  const { whole } = site
  const { value, text, span } = node
  if (schema.enum !== undefined && !schema.enum.some((one) => one === value)) {
    const values = enumerated(schema.enum)
    const near = nearest(text, textsOf(schema.enum))
    const where = nameOf(site)
    return diagnostic('shape/not-one-of', span, { where, value: text, near, values }, whole)
  }
  if (typeof value === 'string') {
    if (value.length < (schema.minLength ?? 0)) {
      return diagnostic('shape/empty', markOf(site), { where: nameOf(site), found: 'text' }, whole)
    }
    return (
      (schema.pattern && badPattern(node, schema.pattern, whole)) ??
      (schema.format && badFormat(node, schema.format, whole))
    )
  }
  if (typeof value === 'number' && !isWithin(value, schema)) {
    return diagnostic(
      'shape/out-of-range',
      span,
      { where: nameOf(site), value: text, range: rangeOf(schema) },
      whole,
    )
  }
  return undefined
}

function wrongType(site: Site, schema: JsonSchema): Diagnostic | undefined {
  const { node, whole } = site
  const where = nameOf(site)
  if (node.kind === 'scalar') {
    // `id: 2005` and `signed: 2005` are an id and a date gone wrong, not a type gone wrong.
    if (schema.pattern === ID_PATTERN) return badPattern(node, schema.pattern, whole)
    if (schema.format !== undefined) return badFormat(node, schema.format, whole)
  }
  const expected = expectedBy(schema)
  const quote = node.kind === 'scalar' && allows(schema, 'string') ? node.text : undefined
  return diagnostic(
    'shape/wrong-type',
    node.span,
    { where, found: kindOf(node), expected, quote },
    whole,
  )
}

function isOfType(node: Node, schema: JsonSchema): boolean {
  if (schema.enum !== undefined) return node.kind === 'scalar' && node.value !== null
  return schema.type === undefined || typesOf(node).some((type) => allows(schema, type))
}

function allows({ type }: JsonSchema, one: JsonType): boolean {
  return typeof type === 'string' ? type === one : (type?.includes(one) ?? false)
}

function isConstant(node: Node, constant: string | number): boolean {
  return node.kind === 'scalar' && node.value === constant
}

function isWithin(value: number, schema: JsonSchema): boolean {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = schema
  return value >= minimum && value <= maximum && value > exclusiveMinimum
}

function rangeOf({ minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  return exclusiveMinimum === undefined
    ? `from ${minimum ?? '…'} to ${maximum ?? '…'}`
    : `more than ${exclusiveMinimum}`
}

/** No type at all for what is empty, infinite or no number. */
function typesOf(node: Node): readonly JsonType[] {
  if (node.kind === 'map') return ['object']
  if (node.kind === 'list') return ['array']
  const { value } = node
  if (typeof value === 'string') return ['string']
  if (typeof value === 'boolean') return ['boolean']
  if (value === null || !Number.isFinite(value)) return []
  return Number.isInteger(value) ? ['integer', 'number'] : ['number']
}
