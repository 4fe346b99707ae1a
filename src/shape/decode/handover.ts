import type { WrittenHandover, WrittenHandoverDocument } from '../../document/clause.ts'
import { at, type Node } from '../../document/node.ts'
import { body } from './body.ts'
import { condition } from './condition.ts'
import { maybe, oneOrMore, required, text } from './words.ts'

export function handover(node: Node): WrittenHandover {
  return {
    span: node.span,
    to: body(required(node, 'to')),
    from: maybe(at(node, 'from'), body),
    at: maybe(at(node, 'at'), text),
    documents: oneOrMore(at(node, 'documents'), document),
    receipt: maybe(at(node, 'receipt'), text),
    when: maybe(at(node, 'when'), condition),
  }
}

function document(node: Node): WrittenHandoverDocument {
  if (node.kind !== 'map') return { document: text(node), when: undefined }
  return {
    document: text(required(node, 'document')),
    when: maybe(at(node, 'when'), condition),
  }
}
