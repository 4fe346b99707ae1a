import { at, type MapNode, type Node } from '../../document/node.ts'
import type { WrittenBlock } from '../../document/written-document.ts'
import type { Located } from '../../source/located.ts'
import { clause } from '../decode/clause.ts'
import { condition } from '../decode/condition.ts'
import { oneOrMore } from '../decode/words.ts'
import { ALL_OF_IT, readable, type PartOf } from '../hold/readable.ts'
import { blockId, writtenId } from './block-id.ts'
import { rowsOf, type Row } from './rows.ts'
import { shaped, together, unreadable, type Shaped } from './shaped.ts'
import { placeOf, wholeOfBlock } from './whole-of.ts'

/** A block that makes clauses. */
export interface ClauseBlock extends WrittenBlock {
  readonly fence: 'responsibility' | 'funding'
}

/** Of a block with a table each row can be lost alone. */
const EACH_ROW: PartOf = ([first, ...rest]) =>
  first === 'cases' && rest.length > 0 ? [first, ...rest.slice(0, 1)] : []

/**
 * The clauses of one block: itself, or each row of its table.
 *
 * @param body - what the block says, with what it inherits.
 */
export function shapeClauses(body: Node, block: ClauseBlock): Shaped {
  const hasTable = at(body, 'cases')?.kind === 'list'
  const whole = wholeOfBlock(block)
  const read = readable(body, block.fence, whole, hasTable ? EACH_ROW : ALL_OF_IT)
  const id = blockId(body, block)
  const diagnostics = [...read.diagnostics, ...id.diagnostics]
  if (read.node?.kind !== 'map' || id.value === undefined) return unreadable(diagnostics, id.value)

  const rows = rowsOf(read.node)
  if (rows === undefined) {
    return shaped(diagnostics, { clauses: [wholeClause(read.node, block, id.value)] })
  }
  const { value: blockIdWritten } = id
  return together([
    unreadable(diagnostics, ...read.dropped.map((row) => rowId(blockIdWritten, row))),
    ...rows.map((row) => shapeRow(row, block, blockIdWritten)),
  ])
}

function wholeClause(node: MapNode, block: ClauseBlock, id: Located<string>) {
  return clause(node, {
    kind: block.fence,
    place: placeOf(block),
    id,
    block: id.value,
    above: block.above,
    rowWhen: [],
    rowUnless: [],
  })
}

/** A row joined to its block must be complete, which neither need be alone. */
function shapeRow({ row, joined }: Row, block: ClauseBlock, inBlock: Located<string>): Shaped {
  const { node, diagnostics } = readable(joined, block.fence, wholeOfBlock(block), ALL_OF_IT)
  const id = rowId(inBlock, row)
  if (node === undefined || id === undefined) return unreadable(diagnostics, id)
  const made = clause(node, {
    kind: block.fence,
    place: placeOf(block),
    id,
    block: inBlock.value,
    above: block.above,
    rowWhen: oneOrMore(at(row, 'when'), condition),
    rowUnless: oneOrMore(at(row, 'unless'), condition),
  })
  return shaped(diagnostics, { clauses: [made] })
}

/** `escort.night`: the id of a block's row. */
function rowId(block: Located<string>, row: Node): Located<string> | undefined {
  const id = writtenId(row)
  return id && { value: `${block.value}.${id.value}`, span: id.span }
}
