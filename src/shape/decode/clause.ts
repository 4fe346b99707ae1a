import type { Basis } from '../../document/basis.ts'
import {
  COMPANIONS,
  CONNECTIVES,
  type Companion,
  type Connective,
  type Duty,
  type Place,
  type WrittenClause,
} from '../../document/clause.ts'
import type { WrittenCondition } from '../../document/condition.ts'
import { at, type Node } from '../../document/node.ts'
import type { Located } from '../../source/located.ts'
import { body } from './body.ts'
import { condition } from './condition.ts'
import { handover } from './handover.ts'
import { fallback, limit } from './limit.ts'
import { payment } from './payment.ts'
import { entriesOf, isYes, maybe, oneOrMore, text, texts, wordOf } from './words.ts'

/** What a clause has from elsewhere than the keys of its block. */
export interface ClauseFrame {
  readonly kind: WrittenClause['kind']
  readonly place: Place
  readonly id: Located<string>
  readonly block: string
  /** The paragraph above the block. */
  readonly above: Located<string> | undefined
  /** The conditions of the row, which are added to those of the block. */
  readonly rowWhen: readonly WrittenCondition[]
  readonly rowUnless: readonly WrittenCondition[]
}

/** One clause of a block's keys, in which those of `defaults` and of a row are already joined. */
export function clause(node: Node, frame: ClauseFrame): WrittenClause {
  const { kind, place, id, block, above, rowWhen, rowUnless } = frame
  const under = (key: string): Node | undefined => at(node, key)
  return {
    kind,
    place,
    id,
    block,
    keys: keysOf(node, frame),
    steps: texts(under('step')),
    duty: maybe(under('duty'), wordOf<Duty>),
    who: maybe(under('who'), body),
    does: maybe(under('does'), text) ?? above,
    companions: byKey<Companion>(COMPANIONS, node),
    when: [...oneOrMore(under('when'), condition), ...rowWhen],
    unless: [...oneOrMore(under('unless'), condition), ...rowUnless],
    onlyWhen: maybe(under('only-when'), condition),
    inheritedScopes: [],
    after: texts(under('after')),
    within: oneOrMore(under('within'), limit),
    duration: maybe(under('for'), (written) => ({ span: written.span, text: text(written) })),
    fallback: maybe(under('fallback'), fallback),
    issues: texts(under('issues')),
    pays: oneOrMore(under('pays'), payment),
    handovers: oneOrMore(under('handover'), handover),
    connectives: byKey<Connective>(CONNECTIVES, node),
    exclusively: isYes(under('exclusively')),
    deferredTo: maybe(under('deferred-to'), text),
    basis: maybe(under('basis'), wordOf<Basis>),
    selectedBy: maybe(under('selected-by'), text),
  }
}

/** The keys of the block, and those of the row that are decoded apart. */
function keysOf(node: Node, { rowWhen, rowUnless }: ClauseFrame): readonly string[] {
  const ofRow = [
    ...(rowWhen.length > 0 ? ['when'] : []),
    ...(rowUnless.length > 0 ? ['unless'] : []),
  ]
  return [...new Set([...entriesOf(node).map(({ key }) => key.value), ...ofRow])]
}

function byKey<K extends string>(
  keys: readonly K[],
  node: Node,
): Readonly<Record<K, readonly Located<string>[]>> {
  const entries = keys.map((key) => [key, texts(at(node, key))] as const)
  return Object.fromEntries(entries) as Record<K, readonly Located<string>[]>
}
