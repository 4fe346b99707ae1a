import fc from 'fast-check'
import type { MapEntry, Node } from '../../src/document/node.ts'
import type { Span } from '../../src/source/span.ts'
import type { JsonSchema } from '../../src/shape/schemas/json-schema.ts'
import { schemas } from '../../src/shape/schemas/schemas.ts'

// Random trees and spoilt documents. Spans do not matter here.

const NOWHERE: Span = { file: 'x', start: 0, end: 0 }

function scalar(value: string | number | boolean | null): Node {
  return { kind: 'scalar', value, text: String(value), quoted: false, span: NOWHERE }
}

const KEYS = [...new Set(Object.values<JsonSchema>(schemas).flatMap(keysIn))]

function keysIn({ properties = {}, definitions = {}, items }: JsonSchema): readonly string[] {
  const below = [
    ...Object.values(properties),
    ...Object.values(definitions),
    ...(items ? [items] : []),
  ]
  return [...Object.keys(properties), ...below.flatMap(keysIn)]
}

const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...KEYS) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'whn', '') },
  { weight: 1, arbitrary: fc.string() },
)

const word: fc.Arbitrary<Node> = fc
  .oneof(
    fc.constantFrom('a', 'none', 'yes', 'no', 'must', 'shall', 'unknown', 'all', '', ' ', 'Ä b'),
    fc.constantFrom(
      '2005-02-28',
      '2005-02-29',
      '2004-02-29',
      '2005-7-13',
      '2026-06-03T18:00+07:00',
    ),
    fc.constantFrom('2026-06-03T24:00Z', '2026-06-03T18:00', '0..120', '450.50', 'USD', 'e-1'),
    fc.constantFrom(true, false, null, 0, 1, 2, 5, 6, -1, 0.5, Infinity),
    fc.string(),
    fc.double(),
  )
  .map(scalar)

function mapOf(entries: readonly (readonly [string, Node])[]): Node {
  const unique = new Map(entries)
  return {
    kind: 'map',
    entries: [...unique].map(([value, node]): MapEntry => ({
      key: { value, span: NOWHERE },
      value: node,
    })),
    span: NOWHERE,
  }
}

/** Any tree at all, made of words and keys that may mean something. */
export const anyNode: fc.Arbitrary<Node> = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    word,
    fc
      .array(tie('node'), { maxLength: 3 })
      .map((items): Node => ({ kind: 'list', items, span: NOWHERE })),
    fc.array(fc.tuple(key, tie('node')), { maxLength: 4 }).map(mapOf),
  ),
})).node

/** A good document in which one to three places were spoilt. */
export function mutantOf(good: Node): fc.Arbitrary<Node> {
  const places = fc.array(fc.tuple(fc.nat(), fc.nat(3), key, anyNode), {
    minLength: 1,
    maxLength: 3,
  })
  return places.map((spoils) =>
    spoils.reduce((node, [place, how, newKey, other]) => {
      const all = pathsIn(node)
      return spoil(node, all[place % all.length] ?? [], how, newKey, other)
    }, good),
  )
}

function pathsIn(node: Node): readonly (readonly number[])[] {
  const children =
    node.kind === 'map'
      ? node.entries.map(({ value }) => value)
      : node.kind === 'list'
        ? node.items
        : []
  return [[], ...children.flatMap((child, index) => pathsIn(child).map((path) => [index, ...path]))]
}

/** Replaces, renames, takes away or adds, at one place. */
function spoil(
  node: Node,
  [first, ...rest]: readonly number[],
  how: number,
  newKey: string,
  other: Node,
): Node {
  if (first === undefined) {
    if (how === 3 && node.kind === 'map') return mapOf([...pairs(node.entries), [newKey, other]])
    if (how === 3 && node.kind === 'list') return { ...node, items: [...node.items, other] }
    return other
  }
  if (node.kind === 'list') {
    return {
      ...node,
      items: node.items.flatMap((item, index) =>
        index !== first
          ? [item]
          : rest.length === 0 && how === 1
            ? []
            : [spoil(item, rest, how, newKey, other)],
      ),
    }
  }
  if (node.kind === 'scalar') return other
  return mapOf(
    node.entries.flatMap(({ key: { value: name }, value }, index): [string, Node][] => {
      if (index !== first) return [[name, value]]
      if (rest.length > 0) return [[name, spoil(value, rest, how, newKey, other)]]
      if (how === 1) return []
      return how === 2 ? [[newKey, value]] : [[name, spoil(value, [], how, newKey, other)]]
    }),
  )
}

function pairs(entries: readonly MapEntry[]): [string, Node][] {
  return entries.map(({ key: { value }, value: node }) => [value, node])
}
