import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Node } from '../../document/node.ts'
import type { SchemaName } from '../schemas/schemas.ts'
import { findingsOf, type Fault } from './fault.ts'
import { hold } from './hold.ts'
import type { Path, Whole } from './site.ts'

/** What is left of a piece of a document without what cannot be read. */
export interface Readable {
  /**
   * INVARIANT: fits its schema, except that what was dropped is missing from it.
   * Undefined if nothing is left.
   */
  readonly node: Node | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** The parts that were dropped, as written. */
  readonly dropped: readonly Node[]
}

/**
 * Which part of a document is lost by a fault somewhere in it; undefined if
 * none is: a file that lacks `remit` has entries to read all the same.
 */
export type PartOf = (fault: Path) => Path | undefined

/** All of it is one part. */
export const ALL_OF_IT: PartOf = () => []

/** Each key is a part. */
export const EACH_KEY: PartOf = (path) => (path.length === 0 ? undefined : path.slice(0, 1))

/** Each entry of the lists or mappings under the keys is a part. */
export const EACH_ENTRY: PartOf = (path) => (path.length === 0 ? undefined : path.slice(0, 2))

/**
 * Holds a piece of a document against its schema and takes out what cannot be
 * read: an unknown key alone, else the whole part that the fault is in.
 */
export function readable(node: Node, name: SchemaName, whole: Whole, partOf: PartOf): Readable {
  const faults = hold(node, name, whole)
  const diagnostics = findingsOf(faults)
  const unknown = faults.flatMap(({ path, unknownKey }) =>
    unknownKey === undefined ? [] : [[...path, unknownKey]],
  )
  const known = without(node, unknown)
  // What an unknown key stood for may now be missing.
  const broken = unknown.length === 0 ? faults : hold(known ?? node, name, whole)
  const parts = partsOf(broken, partOf)
  return {
    node: known && without(known, parts),
    diagnostics,
    dropped: parts.flatMap((path) => nodeAt(node, path) ?? []),
  }
}

/** The parts that faults lie in, each once. */
function partsOf(faults: readonly Fault[], partOf: PartOf): readonly Path[] {
  const parts = faults.flatMap(({ path }) => {
    const part = partOf(path)
    return part === undefined ? [] : [[JSON.stringify(part), part] as const]
  })
  return [...new Map(parts).values()]
}

/** A node without the parts at some paths; undefined if one of them is the node itself. */
function without(node: Node, paths: readonly Path[]): Node | undefined {
  if (paths.length === 0) return node
  if (paths.some((path) => path.length === 0)) return undefined
  const inside = (step: string | number): readonly Path[] =>
    paths.filter(([first]) => first === step).map((path) => path.slice(1))
  switch (node.kind) {
    case 'scalar':
      return node
    case 'list':
      return {
        ...node,
        items: node.items.flatMap((item, index) => without(item, inside(index)) ?? []),
      }
    case 'map':
      return {
        ...node,
        entries: node.entries.flatMap((entry) => {
          const value = without(entry.value, inside(entry.key.value))
          return value === undefined ? [] : [{ ...entry, value }]
        }),
      }
  }
}

function nodeAt(node: Node, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((found, step) => {
    if (found?.kind === 'map') return found.entries.find(({ key }) => key.value === step)?.value
    return found?.kind === 'list' && typeof step === 'number' ? found.items[step] : undefined
  }, node)
}
