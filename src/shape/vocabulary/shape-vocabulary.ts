import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Outcome } from '../../diagnostic/outcome.ts'
import { inReadingOrder } from '../../diagnostic/sort.ts'
import { at, type Node } from '../../document/node.ts'
import type { Vocabulary } from '../../document/vocabulary.ts'
import type { WrittenDocument } from '../../document/written-document.ts'
import { family, word } from '../decode/label.ts'
import { oneOrMore } from '../decode/words.ts'
import { EACH_ENTRY, readable, type Readable } from '../hold/readable.ts'
import { writtenId } from '../instrument/block-id.ts'
import { wholeOfHead } from '../instrument/whole-of.ts'
import { baseName, unknownFile } from '../unknown-file.ts'
import { unknownVersion } from '../version.ts'
import { defaultTerm, event, meetingPlace, role } from './entries.ts'
import { assumption, fact } from './fact.ts'
import { step } from './step.ts'

/** The files of a vocabulary, by name without extension. */
const FILES = [
  'facts',
  'steps',
  'roles',
  'costs',
  'documents',
  'events',
  'places',
  'terms',
] as const
type FileName = (typeof FILES)[number]

/**
 * The vocabulary, of files recognised by their base names. A file that is not
 * there is an empty list; an entry that cannot be read is left out, and its id
 * kept in `unreadable`.
 */
export function shapeVocabulary(files: readonly WrittenDocument[]): Outcome<Vocabulary> {
  const read = files.map(readFile)
  const entries = <T>(file: FileName, key: string, decode: (node: Node) => T): readonly T[] =>
    read.filter(({ name }) => name === file).flatMap(({ node }) => oneOrMore(at(node, key), decode))

  return {
    value: {
      facts: entries('facts', 'facts', fact),
      assumptions: entries('facts', 'assume', assumption),
      phases: entries('steps', 'phases', word),
      steps: entries('steps', 'steps', step),
      roles: entries('roles', 'roles', role),
      costs: entries('costs', 'costs', family),
      documents: entries('documents', 'documents', word),
      events: entries('events', 'events', event),
      intervals: entries('events', 'intervals', word),
      places: entries('places', 'places', meetingPlace),
      reasons: entries('events', 'reasons', word),
      terms: entries('terms', 'terms', defaultTerm),
      unreadable: read.flatMap(({ dropped }) => dropped.flatMap((node) => writtenId(node) ?? [])),
    },
    diagnostics: inReadingOrder(read.flatMap(({ diagnostics }) => diagnostics)),
  }
}

interface ReadFile extends Readable {
  readonly name: FileName | undefined
}

function readFile(document: WrittenDocument): ReadFile {
  const name = FILES.find((one) => one === baseName(document))
  if (name === undefined) return notRead(unknownFile(document, 'the vocabulary', FILES))
  const version = unknownVersion(document)
  if (version !== undefined) return notRead(version)
  if (document.head === undefined) return notRead()
  const whole = wholeOfHead(document, `\`${name}.yaml\``)
  return { name, ...readable(document.head, name, whole, EACH_ENTRY) }
}

function notRead(...diagnostics: readonly Diagnostic[]): ReadFile {
  return { name: undefined, node: undefined, dropped: [], diagnostics }
}
