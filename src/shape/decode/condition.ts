import type {
  WrittenCondition,
  WrittenFactTest,
  WrittenTest,
  WrittenValue,
} from '../../document/condition.ts'
import type { MapEntry, MapNode, Node } from '../../document/node.ts'
import type { Span } from '../../source/span.ts'
import { Bug } from '../../bug.ts'
import { entriesOf, oneOrMore, onlyEntry, scalar, text, texts } from './words.ts'

/** A condition; a mapping of one entry is that entry, of several, all of them. */
export function condition(node: Node): WrittenCondition {
  const tests = entriesOf(node).map(entryTest)
  const [only, ...others] = tests
  if (only === undefined) throw new Bug('an empty condition was decoded')
  return others.length === 0 ? only : { kind: 'all', of: tests, span: node.span }
}

function entryTest(entry: MapEntry): WrittenCondition {
  const { key, value } = entry
  const span = wholeOf(entry)
  switch (key.value) {
    case 'all':
    case 'any':
      return { kind: key.value, of: oneOrMore(value, condition), span }
    case 'not':
      return { kind: 'not', of: condition(value), span }
    case 'is':
    case 'is-not':
      return { kind: 'term', negated: key.value === 'is-not', terms: texts(value), span }
    default:
      return factTest(entry)
  }
}

function factTest(entry: MapEntry): WrittenFactTest {
  const { key, value } = entry
  const test = value.kind === 'map' ? comparison(value) : oneOf(value)
  return { kind: 'fact', fact: key, test, span: wholeOf(entry) }
}

function oneOf(node: Node): WrittenTest {
  return { kind: 'one-of', values: oneOrMore(node, value), span: node.span }
}

function comparison(node: MapNode): WrittenTest {
  const { key, value: other } = onlyEntry(node)
  const { span } = node
  switch (key.value) {
    case 'same-as':
    case 'differs-from':
      return { kind: key.value, fact: text(other), span }
    case 'includes':
    case 'includes-all':
      return { kind: key.value, members: oneOrMore(other, value), span }
    default:
      throw new Bug(`\`${key.value}\` was decoded as a comparison`)
  }
}

/** A value as written: what it means depends on the fact, which only `check` knows. */
export function value(node: Node): WrittenValue {
  const { value: written, quoted, span } = scalar(node)
  if (written === null) throw new Bug('an empty value was decoded')
  return { value: written, quoted, span }
}

/** A key with its value. */
function wholeOf({ key, value: { span } }: MapEntry): Span {
  return { ...key.span, end: span.end }
}
