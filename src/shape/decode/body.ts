import type { WrittenBody } from '../../document/clause.ts'
import type { Node } from '../../document/node.ts'
import { onlyEntry, oneOrMore, text } from './words.ts'

/** Who acts or receives: one body, bodies jointly, or any one of several. */
export function body(node: Node): WrittenBody {
  if (node.kind !== 'map') return { kind: 'role', ref: text(node) }
  const { key, value } = onlyEntry(node)
  const kind = key.value === 'all-of' ? 'all-of' : 'any-of'
  return { kind, of: oneOrMore(value, body), span: node.span }
}
