import { Bug } from '../../bug.ts'
import type { MapNode, Node } from '../../document/node.ts'
import { only, type JsonSchema } from '../schemas/json-schema.ts'
import { schemas, type SchemaName } from '../schemas/schemas.ts'
import { faultAt, type Fault } from './fault.ts'
import { misspeltKeys, togetherFaults, unknownEntries, unknownKey } from './key-faults.ts'
import { partSite, wholeSite, type Site, type Whole } from './site.ts'
import { valueFault } from './value-faults.ts'

/**
 * Holds a piece of a document against its schema.
 *
 * This reads the very schemas that are published, and accepts what Ajv accepts
 * (a test holds one against the other). It walks nodes instead of plain values,
 * so that one fault gives one finding that marks the faulty word, and it needs
 * no compiling, for which Ajv takes longer than a whole question may.
 *
 * Nodes are as deep as `parse` lets them be, which no stack overflows on.
 */
export function hold(node: Node, name: SchemaName, whole: Whole): readonly Fault[] {
  const run: Run = { faults: [], misspelt: new Map() }
  walk(wholeSite(whole, node), schemas[name], run)
  return run.faults
}

/** What one run over a document has found so far. */
interface Run {
  readonly faults: Fault[]
  /** The keys that mappings misspell. */
  readonly misspelt: Map<MapNode, ReadonlySet<string>>
}

const NONE: ReadonlySet<string> = new Set()

function walk(site: Site, schema: JsonSchema, run: Run): void {
  if (schema.$ref !== undefined) {
    walk(site, definition(schema.$ref), run)
    return
  }
  const isReported = isMissing(site.node) && asksForValue(schema)
  const wrong = isReported ? undefined : valueFault(site, schema)
  if (isReported || wrong !== undefined) {
    run.faults.push(faultAt(site, wrong))
    return
  }
  walkParts(site, schema, run)
  for (const part of schema.allOf ?? []) walk(site, part, run)
  walkBranch(site, schema, run)
}

/** `parse` reports what has no value. */
function isMissing(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null
}

function asksForValue({ type, enum: values }: JsonSchema): boolean {
  return type !== undefined || values !== undefined
}

function walkParts(site: Site, schema: JsonSchema, run: Run): void {
  const { node } = site
  switch (node.kind) {
    case 'scalar':
      return
    case 'list': {
      const { items } = schema
      if (items === undefined) return
      node.items.forEach((item, index) => walk(partSite(site, index, item), items, run))
      return
    }
    case 'map':
      walkMap(site, node, schema, run)
  }
}

function walkMap(site: Site, node: MapNode, schema: JsonSchema, run: Run): void {
  const { properties = {}, additionalProperties } = schema
  const unknown = unknownEntries(node, schema)
  if (unknown.length > 0) run.misspelt.set(node, misspeltKeys(unknown, schema))
  for (const entry of unknown) {
    const found = unknownKey(site, entry, schema)
    run.faults.push({ ...faultAt(site, found), unknownKey: entry.key.value })
  }
  const rest = typeof additionalProperties === 'object' ? additionalProperties : undefined
  for (const { key, value } of node.entries) {
    const known = Object.hasOwn(properties, key.value) ? properties[key.value] : rest
    if (known !== undefined) walk(partSite(site, key, value), known, run)
  }
  const together = togetherFaults(site, node, schema, run.misspelt.get(node) ?? NONE)
  run.faults.push(...together.map((found) => faultAt(site, found)))
}

function walkBranch(site: Site, schema: JsonSchema, run: Run): void {
  if (schema.if === undefined) return
  const trial: Run = { ...run, faults: [] }
  walk(site, schema.if, trial)
  const branch = trial.faults.length === 0 ? schema.then : schema.else
  if (branch !== undefined) walk(site, branch, run)
}

const definitions = new Map(
  Object.entries(schemas.definitions.definitions).map(([name, schema]): [string, JsonSchema] => [
    only(name).$ref,
    schema,
  ]),
)

function definition(ref: string): JsonSchema {
  const found = definitions.get(ref)
  if (found === undefined) throw new Bug(`no definition at \`${ref}\``)
  return found
}
