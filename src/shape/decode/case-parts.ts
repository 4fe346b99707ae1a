import type {
  GivenCost,
  GivenEvent,
  GivenFact,
  GivenInterval,
  GivenProgress,
  GivenRate,
  GivenValue,
} from '../../document/case-parts.ts'
import { at, type MapEntry, type Node } from '../../document/node.ts'
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

/** What a case and a scenario have beside its facts. */
export interface GivenHistory {
  readonly events: readonly GivenEvent[]
  readonly progress: readonly GivenProgress[]
  readonly intervals: readonly GivenInterval[]
  readonly costs: readonly GivenCost[]
  readonly rates: readonly GivenRate[]
}

export function givenHistory(node: Node | undefined): GivenHistory {
  const happened = oneOrMore(at(node, 'events'), (entry) => entry)
  return {
    events: happened.filter((entry) => !isProgress(entry)).map(givenEvent),
    progress: happened.filter(isProgress).map(givenProgress),
    intervals: oneOrMore(at(node, 'intervals'), givenInterval),
    costs: oneOrMore(at(node, 'costs'), givenCost),
    rates: oneOrMore(at(node, 'rates'), givenRate),
  }
}

/** Something happens to a step of the procedure, or it is an event of the vocabulary. */
function isProgress(node: Node): boolean {
  return at(node, 'step') !== undefined
}

function givenEvent(node: Node): GivenEvent {
  return { event: text(required(node, 'event')), at: text(required(node, 'at')) }
}

function givenProgress(node: Node): GivenProgress {
  return {
    step: text(required(node, 'step')),
    is: text(required(node, 'is')),
    at: text(required(node, 'at')),
    reason: maybe(at(node, 'reason'), text),
  }
}

function givenInterval(node: Node): GivenInterval {
  return {
    interval: text(required(node, 'interval')),
    from: text(required(node, 'from')),
    to: maybe(at(node, 'to'), text),
  }
}

function givenCost(node: Node): GivenCost {
  return {
    cost: text(required(node, 'for')),
    step: maybe(at(node, 'step'), text),
    amount: text(required(node, 'amount')),
    currency: text(required(node, 'currency')),
    on: maybe(at(node, 'on'), text),
  }
}

function givenRate(node: Node): GivenRate {
  return {
    from: text(required(node, 'from')),
    to: text(required(node, 'to')),
    rate: text(required(node, 'rate')),
  }
}
