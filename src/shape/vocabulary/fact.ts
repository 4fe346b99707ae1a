import { at, type Node } from '../../document/node.ts'
import type { Assumption, Fact, FactType, NumberRange, Word } from '../../document/vocabulary.ts'
import type { Located } from '../../source/located.ts'
import { condition, value } from '../decode/condition.ts'
import { label, word, wordWithoutLabel } from '../decode/label.ts'
import { isYes, maybe, oneOrMore, required, scalar, text, wordOf } from '../decode/words.ts'

/** An entry of `facts`. */
export function fact(node: Node): Fact {
  return {
    ...word(node),
    type: wordOf<FactType>(required(node, 'type')).value,
    values: oneOrMore(at(node, 'values'), factValue),
    ofCountries: at(node, 'of') !== undefined,
    range: range(node),
    unit: maybe(at(node, 'unit'), text)?.value,
    question: label(required(node, 'question')),
    why: maybe(at(node, 'why'), label),
    mayBeUndetermined: isYes(at(node, 'may-be-undetermined')),
    testimony: isYes(at(node, 'testimony')),
    sensitivity: number(required(node, 'sensitivity')),
    typical: oneOrMore(at(node, 'typical'), value),
    bands: oneOrMore(at(node, 'bands'), band),
  }
}

function factValue(node: Node): Word {
  const id = text(node.kind === 'map' ? required(node, 'id') : node)
  const written = at(node, 'label')
  return written === undefined ? wordWithoutLabel(id) : { id, label: label(written) }
}

/** `0..120` and the key `step`; whole numbers unless `step` says otherwise. */
function range(node: Node): NumberRange | undefined {
  const written = at(node, 'range')
  if (written === undefined) return undefined
  const [from = 0, to = 0] = text(written).value.split('..').map(Number)
  return { from, to, step: maybe(at(node, 'step'), number) ?? 1 }
}

function band(node: Node): Located<string | number> {
  const { value: written, span } = scalar(node)
  return { value: typeof written === 'number' ? written : text(node).value, span }
}

function number(node: Node): number {
  return Number(scalar(node).value)
}

/** An entry of `assume`. */
export function assumption(node: Node): Assumption {
  return {
    id: text(required(node, 'id')),
    never: condition(required(node, 'never')),
    why: label(required(node, 'why')),
    span: node.span,
  }
}
