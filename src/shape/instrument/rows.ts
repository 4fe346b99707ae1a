import { at, type MapNode, type Node } from '../../document/node.ts'

/** These of the block are not for its rows to inherit. */
const OF_THE_BLOCK: ReadonlySet<string> = new Set(['id', 'cases'])

/** These of a row are added to those of the block, so they are decoded apart. */
const ADDED: ReadonlySet<string> = new Set(['when', 'unless'])

/** One row of a `cases` table. */
export interface Row {
  readonly row: MapNode
  /** The block with the keys that the row replaces or takes away, its conditions not yet added. */
  readonly joined: MapNode
}

/** The rows of a block; undefined if it has no table. */
export function rowsOf(block: MapNode): readonly Row[] | undefined {
  const table = at(block, 'cases')
  if (table?.kind !== 'list') return undefined
  return table.items
    .filter((item) => item.kind === 'map')
    .map((row) => ({ row, joined: joinRow(block, row) }))
}

function joinRow(block: MapNode, row: MapNode): MapNode {
  const replacing = row.entries.filter(
    ({ key }) => !OF_THE_BLOCK.has(key.value) && !ADDED.has(key.value),
  )
  const replaced = new Set([...OF_THE_BLOCK, ...replacing.map(({ key }) => key.value)])
  return {
    ...block,
    entries: [
      ...block.entries.filter(({ key }) => !replaced.has(key.value)),
      ...replacing.filter(({ value }) => !isNone(value)),
    ],
  }
}

function isNone(node: Node): boolean {
  return node.kind === 'scalar' && node.value === 'none'
}
