import { Bug } from '../../bug.ts'
import type { MapEntry, Node, ScalarNode } from '../../document/node.ts'
import type { Located } from '../../source/located.ts'

// INVARIANT of this folder: a node that is decoded fits its schema. Where it
// does not, that is a fault of the program, not of the document.

export function text(node: Node): Located<string> {
  const { value, text: written, span } = scalar(node)
  return { value: typeof value === 'string' ? value : written, span }
}

export function texts(node: Node | undefined): readonly Located<string>[] {
  return oneOrMore(node, text)
}

/** A word of a closed list, which its schema has seen to. */
export function wordOf<T extends string>(node: Node): Located<T> {
  const { value, span } = text(node)
  return { value: value as T, span }
}

/** Yes is `yes` or `true`; what is not said is `otherwise`. */
export function isYes(node: Node | undefined, otherwise = false): boolean {
  if (node === undefined) return otherwise
  const { value } = scalar(node)
  return value === true || value === 'yes'
}

/** One thing or a list of things; nothing at all is an empty list. */
export function oneOrMore<T>(node: Node | undefined, decode: (node: Node) => T): readonly T[] {
  if (node === undefined) return []
  return node.kind === 'list' ? node.items.map(decode) : [decode(node)]
}

export function maybe<T>(node: Node | undefined, decode: (node: Node) => T): T | undefined {
  return node === undefined ? undefined : decode(node)
}

export function scalar(node: Node): ScalarNode {
  if (node.kind !== 'scalar') throw new Bug(`a ${node.kind} was decoded as a word`)
  return node
}

export function entriesOf(node: Node): readonly MapEntry[] {
  if (node.kind !== 'map') throw new Bug(`a ${node.kind} was decoded as a mapping`)
  return node.entries
}

/** The entry of a mapping that has exactly one. */
export function onlyEntry(node: Node): MapEntry {
  const [entry] = entriesOf(node)
  if (entry === undefined) throw new Bug('an empty mapping was decoded')
  return entry
}

/** The value under a key that the schema requires. */
export function required(node: Node, key: string): Node {
  const found = entriesOf(node).find((entry) => entry.key.value === key)
  if (found === undefined) throw new Bug(`\`${key}\` was decoded, but is missing`)
  return found.value
}
