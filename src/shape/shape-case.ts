import type { Outcome } from '../diagnostic/outcome.ts'
import { inReadingOrder } from '../diagnostic/sort.ts'
import type { CaseFile } from '../document/case-file.ts'
import { at } from '../document/node.ts'
import type { WrittenDocument } from '../document/written-document.ts'
import { givenFacts, givenHistory } from './decode/case-parts.ts'
import { maybe, text } from './decode/words.ts'
import { EACH_ENTRY, readable } from './hold/readable.ts'
import { wholeOfHead } from './instrument/whole-of.ts'
import { unknownVersion } from './version.ts'

/**
 * A case file. What cannot be read of its lists is left out: whoever answers about the case must look at the findings first.
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
    procedure: maybe(at(node, 'procedure'), text),
    facts: givenFacts(at(node, 'facts')),
    ...givenHistory(node),
  }
  return { value, diagnostics: inReadingOrder(diagnostics) }
}
