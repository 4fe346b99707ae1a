import type { Outcome } from '../diagnostic/outcome.ts'
import { inReadingOrder } from '../diagnostic/sort.ts'
import type { CaseFile } from '../document/case-file.ts'
import { at } from '../document/node.ts'
import type { WrittenDocument } from '../document/written-document.ts'
import { givenCost, givenEvent, givenFacts, givenInterval } from './decode/case-parts.ts'
import { maybe, oneOrMore, text } from './decode/words.ts'
import { EACH_ENTRY, readable } from './hold/readable.ts'
import { wholeOfHead } from './instrument/whole-of.ts'
import { unknownVersion } from './version.ts'

/**
 * A case file. A fact, event, interval or cost that cannot be read is left
 * out: whoever answers about the case must look at the findings first.
 */
export function shapeCase(document: WrittenDocument): Outcome<CaseFile | undefined> {
  const version = unknownVersion(document)
  if (version !== undefined) return { value: undefined, diagnostics: [version] }
  if (document.head === undefined) return { value: undefined, diagnostics: [] }

  const whole = wholeOfHead(document, 'the case')
  const { node, diagnostics } = readable(document.head, 'case', whole, EACH_ENTRY)
  const value: CaseFile = {
    file: document.file,
    asOf: maybe(at(node, 'as-of'), text),
    facts: givenFacts(at(node, 'facts')),
    events: oneOrMore(at(node, 'events'), givenEvent),
    intervals: oneOrMore(at(node, 'intervals'), givenInterval),
    costs: oneOrMore(at(node, 'costs'), givenCost),
  }
  return { value, diagnostics: inReadingOrder(diagnostics) }
}
