import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Node } from '../document/node.ts'
import { rulebookWords } from '../rulebook/notation/personal/rulebook-words.ts'
import { personalData } from '../shape/personal-data.ts'
import type { Located } from '../source/located.ts'
import type { Prepared } from './prepared.ts'

/** Reports what tells who somebody is in words such as `age=15`. */
export function personalWords(
  words: readonly Located<string>[],
  { rulebook }: Prepared,
): readonly Diagnostic[] {
  const known = rulebookWords(rulebook)
  return words.flatMap((word) => personalData(nodeOf(word), known))
}

/** A word as the entry of a case file that it stands for. */
function nodeOf({ value, span }: Located<string>): Node {
  const equals = value.indexOf('=')
  const scalar = (text: string, start: number): Node => {
    const place = { ...span, start, end: start + text.length }
    return { kind: 'scalar', value: text, text, quoted: true, span: place }
  }
  if (equals === -1) return scalar(value, span.start)
  const key = { value: value.slice(0, equals), span: { ...span, end: span.start + equals } }
  const entry = { key, value: scalar(value.slice(equals + 1), span.start + equals + 1) }
  return { kind: 'map', entries: [entry], span }
}
