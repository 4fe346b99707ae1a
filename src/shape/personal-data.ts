import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { MapEntry, Node, ScalarNode } from '../document/node.ts'
import type { KnownWords } from '../rulebook/notation/personal/known-words.ts'
import { isPersonalKey } from '../rulebook/notation/personal/personal-key.ts'
import { mayBeName } from '../rulebook/notation/personal/personal-name.ts'
import { personalText } from '../rulebook/notation/personal/personal-text.ts'
import type { Span } from '../source/span.ts'

/** Where a piece of a case stands, and how it is read. */
interface Place {
  readonly known: KnownWords
  readonly heading: readonly string[]
  /** Whether it is prose, in which capitals mean nothing. */
  readonly prose: boolean
}

/** Prose of a scenario, and what is expected of an answer: `within: Without delay`. */
const PROSE: ReadonlySet<string> = new Set(['title', 'todo', 'expect', 'id'])

/**
 * Reports what tells who somebody is, wherever in a case it stands, under keys
 * that nothing knows too. The place of a finding is all that has to be hidden
 * from whoever reads the finding.
 *
 * @param node - a case file, a scenario, or a list of them.
 * @param heading - the headings above it.
 */
export function personalData(
  node: Node,
  known: KnownWords,
  heading: readonly string[] = [],
): readonly Diagnostic[] {
  return inNode(node, { known, heading, prose: false })
}

function inNode(node: Node, place: Place): readonly Diagnostic[] {
  switch (node.kind) {
    case 'scalar':
      return inText(node.text, node.span, place)
    case 'list':
      return node.items.flatMap((item) => inNode(item, place))
    case 'map':
      return node.entries.flatMap((entry) => inEntry(entry, place))
  }
}

function inEntry({ key, value }: MapEntry, place: Place): readonly Diagnostic[] {
  const isKnown = place.known.facts.has(key.value)
  const inKey = isKnown ? [] : inText(key.value, key.span, place)
  if (!isKnown && isPersonalKey(key.value) && !isYesOrNo(value)) {
    const words = { kind: 'key', key: key.value } as const
    const related = [{ message: 'the key that asks for it', span: key.span }]
    const { heading } = place
    // A key that itself tells who somebody is must not be repeated.
    return inKey.length > 0
      ? [...inKey, ...inNode(value, place)]
      : [diagnostic('case/personal-data', value.span, words, { heading, related })]
  }
  // The digits of an amount are no number of anything.
  if (key.value === 'amount' && value.kind === 'scalar') return inKey
  const prose = place.prose || PROSE.has(key.value)
  return [...inKey, ...inNode(value, { ...place, prose })]
}

function inText(text: string, span: Span, { known, heading, prose }: Place): readonly Diagnostic[] {
  const kind = personalText(text) ?? (!prose && mayBeName(text, known) ? 'name' : undefined)
  return kind === undefined ? [] : [diagnostic('case/personal-data', span, { kind }, { heading })]
}

/** Whether a passport is there is no passport's number. */
function isYesOrNo(node: Node): boolean {
  return node.kind === 'scalar' && (isEmpty(node) || YES_OR_NO.test(node.text))
}

function isEmpty({ value, text }: ScalarNode): boolean {
  return value === null || text === ''
}

const YES_OR_NO = /^(?:yes|no|true|false|undetermined|unknown|none)$/i
