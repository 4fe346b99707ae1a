import type {
  WrittenPayer,
  WrittenPayment,
  WrittenRung,
  WrittenShare,
} from '../../document/clause.ts'
import { at, type MapEntry, type Node } from '../../document/node.ts'
import { body } from './body.ts'
import { condition } from './condition.ts'
import { entriesOf, isYes, maybe, oneOrMore, required, text, texts, wordOf } from './words.ts'

export function payment(node: Node): WrittenPayment {
  const optional = (key: string) => maybe(at(node, key), text)
  return {
    span: node.span,
    costs: texts(required(node, 'for')),
    by: maybe(at(node, 'by'), payer),
    freeFor: optional('free-for'),
    deferredTo: optional('deferred-to'),
    interim: optional('interim'),
    recoverFrom: optional('recover-from'),
    cap: optional('cap'),
    inKind: isYes(at(node, 'in-kind')),
    instrument: optional('instrument'),
    when: maybe(at(node, 'when'), condition),
  }
}

function payer(node: Node): WrittenPayer {
  const split = at(node, 'split')
  if (split !== undefined) {
    return { kind: 'split', parts: entriesOf(split).map(share), span: split.span }
  }
  const ladder = at(node, 'ladder')
  if (ladder !== undefined) {
    return { kind: 'ladder', rungs: oneOrMore(ladder, rung), span: node.span }
  }
  return { kind: 'body', who: body(node) }
}

function share({ key, value }: MapEntry): WrittenShare {
  return { payer: key, share: text(value) }
}

function rung(node: Node): WrittenRung {
  return {
    span: node.span,
    payer: payer(required(node, 'payer')),
    upTo: maybe(at(node, 'up-to'), text),
    per: maybe(at(node, 'per'), wordOf<'cost' | 'case' | 'year'>),
    when: maybe(at(node, 'when'), condition),
  }
}
