import type { GivenInterval } from '../../document/case-file.ts'
import { at, type MapEntry, type Node } from '../../document/node.ts'
import type { GivenCost, GivenEvent, GivenFact, GivenValue } from '../../document/scenario.ts'
import { value } from './condition.ts'
import { entriesOf, maybe, oneOrMore, onlyEntry, required, text } from './words.ts'

export function givenFacts(node: Node | undefined): readonly GivenFact[] {
  return node === undefined ? [] : entriesOf(node).map(givenFact)
}

function givenFact({ key, value: node }: MapEntry): GivenFact {
  return { fact: key, value: givenValue(node) }
}

function givenValue(node: Node): GivenValue {
  const { span } = node
  switch (node.kind) {
    case 'scalar':
      return { kind: 'value', value: value(node) }
    case 'list':
      return { kind: 'members', members: node.items.map(value), span }
    case 'map': {
      const { key, value: members } = onlyEntry(node)
      const kind = key.value === 'only' ? 'only' : 'not'
      return { kind, members: oneOrMore(members, value), span }
    }
  }
}

export function givenEvent(node: Node): GivenEvent {
  return { event: text(required(node, 'event')), at: text(required(node, 'at')) }
}

export function givenInterval(node: Node): GivenInterval {
  return {
    interval: text(required(node, 'interval')),
    from: text(required(node, 'from')),
    to: maybe(at(node, 'to'), text),
  }
}

export function givenCost(node: Node): GivenCost {
  return {
    cost: text(required(node, 'for')),
    amount: text(required(node, 'amount')),
    currency: text(required(node, 'currency')),
    on: maybe(at(node, 'on'), text),
  }
}
