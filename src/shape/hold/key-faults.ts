import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { nearest } from '../../diagnostic/nearest.ts'
import type { MapEntry, MapNode } from '../../document/node.ts'
import type { Located } from '../../source/located.ts'
import type { JsonSchema } from '../schemas/json-schema.ts'
import { or, quoted } from './phrases.ts'
import { markOf, nameOf, type Site } from './site.ts'

/** So many keys can be listed in a help without burying the rest. */
const FEW_KEYS = 10

/** The entries of a mapping that its schema knows nothing of. */
export function unknownEntries(node: MapNode, schema: JsonSchema): readonly MapEntry[] {
  if (schema.additionalProperties !== false) return []
  return node.entries.filter(({ key }) => !Object.hasOwn(schema.properties ?? {}, key.value))
}

export function unknownKey(site: Site, { key }: MapEntry, schema: JsonSchema): Diagnostic {
  const near = nearKey(key.value, schema)
  const known = Object.keys(schema.properties ?? {})
  const keys = known.length > FEW_KEYS ? undefined : known.map(quoted).join(', ')
  return diagnostic('shape/unknown-key', key.span, { key: key.value, near, keys }, site.whole)
}

/**
 * The keys that a mapping misspells: who wrote `whoo` for `who` need not be
 * told that `who` is missing.
 */
export function misspeltKeys(
  unknown: readonly MapEntry[],
  schema: JsonSchema,
): ReadonlySet<string> {
  return new Set(unknown.flatMap(({ key }) => nearKey(key.value, schema) ?? []))
}

/** What says something about keys together; most schemas do not. */
const TOGETHER = ['required', 'anyOf', 'dependencies', 'not', 'maxProperties'] as const

/**
 * What is wrong with the keys of a mapping taken together.
 *
 * @param misspelt - keys that count as given.
 */
export function togetherFaults(
  site: Site,
  node: MapNode,
  schema: JsonSchema,
  misspelt: ReadonlySet<string>,
): readonly Diagnostic[] {
  if (!TOGETHER.some((keyword) => schema[keyword] !== undefined)) return []
  const { required = [], anyOf = [], dependencies = {} } = schema
  const keyOf = (wanted: string): Located<string> | undefined =>
    node.entries.find(({ key }) => key.value === wanted)?.key
  const has = (key: string): boolean => keyOf(key) !== undefined || misspelt.has(key)
  const lacks = (keys: readonly string[]): Diagnostic =>
    diagnostic(
      'shape/missing-key',
      markOf(site),
      { where: nameOf(site), key: or(keys.map(quoted)) },
      site.whole,
    )

  const alternatives = anyOf.flatMap((one) => one.required)
  const hasNone = alternatives.length > 0 && !alternatives.some(has)
  const alone = Object.entries(dependencies).flatMap(([key, [other = '']]) => {
    const written = keyOf(key)
    return written === undefined || has(other)
      ? []
      : [diagnostic('shape/duty-and-who-together', written.span, { key, other }, site.whole)]
  })

  return [
    ...required.filter((key) => !has(key)).map((key) => lacks([key])),
    ...(hasNone ? [lacks(alternatives)] : []),
    ...alone,
    ...excluding(site, node, schema),
    ...tooMany(site, node, schema),
  ]
}

/** Two keys of which only one may stand there; the later one is marked. */
function excluding(site: Site, node: MapNode, { not }: JsonSchema): readonly Diagnostic[] {
  if (not === undefined) return []
  const written = node.entries
    .map(({ key }) => key)
    .filter(({ value }) => not.required.includes(value))
  const [other, key] = written
  if (key === undefined || other === undefined) return []
  const words = { key: key.value, other: other.value }
  return [diagnostic('shape/keys-exclude-each-other', key.span, words, site.whole)]
}

function tooMany(site: Site, node: MapNode, schema: JsonSchema): readonly Diagnostic[] {
  const { maxProperties } = schema
  if (maxProperties === undefined) return []
  const unknown = new Set(unknownEntries(node, schema))
  const known = node.entries.filter((entry) => !unknown.has(entry))
  const second = known[maxProperties]
  if (second === undefined) return []
  const keys = known.map(({ key }) => quoted(key.value)).join(', ')
  const words = { where: nameOf(site), key: second.key.value, keys }
  return [diagnostic('shape/several-keys', second.key.span, words, site.whole)]
}

function nearKey(key: string, { properties = {} }: JsonSchema): string | undefined {
  return nearest(key, Object.keys(properties))
}
