import type { WrittenFallback, WrittenLimit, WrittenStart } from '../../document/clause.ts'
import { at, type Node } from '../../document/node.ts'
import { body } from './body.ts'
import { condition } from './condition.ts'
import { isYes, maybe, onlyEntry, required, text, texts } from './words.ts'

/**
 * A limit. The short form stays one text, in `limit`: taking
 * `24 hours of custody` apart is for whoever knows the events.
 */
export function limit(node: Node): WrittenLimit {
  if (node.kind !== 'map') {
    const short = { aim: undefined, from: undefined, excluding: [], extendableBy: undefined }
    return { span: node.span, limit: text(node), wherePossible: false, ...short }
  }
  return {
    span: node.span,
    limit: text(required(node, 'limit')),
    aim: maybe(at(node, 'aim'), text),
    from: maybe(at(node, 'from') ?? at(node, 'of') ?? at(node, 'after'), start),
    excluding: texts(at(node, 'excluding')),
    wherePossible: isYes(at(node, 'where-possible')),
    extendableBy: maybe(at(node, 'extendable-by'), text),
  }
}

function start(node: Node): WrittenStart {
  if (node.kind !== 'map') return { kind: 'event', events: [text(node)], span: node.span }
  const { key, value } = onlyEntry(node)
  const kind = key.value === 'first-of' ? 'first-of' : 'last-of'
  return { kind, events: texts(value), span: node.span }
}

export function fallback(node: Node): WrittenFallback {
  return {
    span: node.span,
    after: maybe(at(node, 'after'), text),
    who: body(required(node, 'who')),
    when: maybe(at(node, 'when'), condition),
  }
}
