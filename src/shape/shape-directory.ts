import type { Outcome } from '../diagnostic/outcome.ts'
import { inReadingOrder } from '../diagnostic/sort.ts'
import type { Agency, Directory, Filling } from '../document/directory.ts'
import { at, type Node } from '../document/node.ts'
import type { WrittenDocument } from '../document/written-document.ts'
import { maybe, oneOrMore, required, text } from './decode/words.ts'
import { EACH_ENTRY, readable } from './hold/readable.ts'
import { writtenId } from './instrument/block-id.ts'
import { wholeOfHead } from './instrument/whole-of.ts'
import { unknownVersion } from './version.ts'

/**
 * One file of the directory. An agency that cannot be read is left out, and
 * its id kept in `unreadable`.
 *
 * @returns undefined if the file names another version of the language, or if
 *   its `country` cannot be read: its bodies would pass for international ones.
 */
export function shapeDirectory(document: WrittenDocument): Outcome<Directory | undefined> {
  const version = unknownVersion(document)
  if (version !== undefined) return { value: undefined, diagnostics: [version] }
  if (document.head === undefined) return { value: undefined, diagnostics: [] }

  const whole = wholeOfHead(document, 'the directory')
  const { node, dropped, ...read } = readable(document.head, 'agencies', whole, EACH_ENTRY)
  const diagnostics = inReadingOrder(read.diagnostics)
  const country = maybe(at(node, 'country'), text)
  if (country === undefined && at(document.head, 'country') !== undefined) {
    return { value: undefined, diagnostics }
  }
  const value: Directory = {
    file: document.file,
    country,
    agencies: oneOrMore(at(node, 'agencies'), agency),
    unreadable: dropped.flatMap((entry) => writtenId(entry) ?? []),
  }
  return { value, diagnostics }
}

function agency(node: Node): Agency {
  return {
    id: text(required(node, 'id')),
    name: text(required(node, 'name')).value,
    contact: maybe(at(node, 'contact'), text)?.value,
    fills: oneOrMore(required(node, 'fills'), filling),
    source: maybe(at(node, 'source'), text)?.value,
  }
}

function filling(node: Node): Filling {
  return {
    role: text(required(node, 'role')),
    from: maybe(at(node, 'from'), text),
    until: maybe(at(node, 'until'), text),
  }
}
