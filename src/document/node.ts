import type { Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'

/**
 * A piece of YAML as written, every word with its place in the file.
 *
 * Independent of the YAML library, without aliases, with the keys of a mapping
 * in the order written and each at most once.
 */
export type Node = ScalarNode | MapNode | ListNode

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** The text as the author wrote it, without quotes: `01`, `1e3` and `yes` survive here. */
  readonly text: string
  readonly quoted: boolean
  readonly span: Span
}

export interface MapNode {
  readonly kind: 'map'
  readonly entries: readonly MapEntry[]
  readonly span: Span
}

export interface MapEntry {
  readonly key: Located<string>
  readonly value: Node
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly Node[]
  readonly span: Span
}

/** The value under a key of a mapping; undefined if the node is no mapping or lacks the key. */
export function at(node: Node | undefined, key: string): Node | undefined {
  if (node?.kind !== 'map') return undefined
  return node.entries.find((entry) => entry.key.value === key)?.value
}

/**
 * The plain JSON value of a node. Objects have no prototype, so a key such as
 * `__proto__` is a key like any other.
 */
export function plain(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map(plain)
    case 'map': {
      const object = Object.create(null) as Record<string, unknown>
      for (const { key, value } of node.entries) object[key.value] = plain(value)
      return object
    }
  }
}
