import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { Library } from '../document/library.ts'
import type { WrittenDocument } from '../document/written-document.ts'
import { parse } from '../parse/index.ts'
import {
  personalDataInScenarios,
  shapeCalendar,
  shapeDirectory,
  shapeInstrument,
  shapePrecedence,
  shapeScenarios,
  shapeVocabulary,
} from '../shape/index.ts'
import type { SourceText } from '../source/source-text.ts'
import { documentRole } from './document-role.ts'
import type { Parse } from './parse-once.ts'

/** How much was read: a reader who sees few clauses knows that something is amiss. */
export interface Counts {
  readonly documents: number
  readonly blocks: number
  readonly clauses: number
}

export interface ReadDocuments {
  readonly library: Library
  readonly counts: Counts
}

/** Parses and shapes all texts of a library. Texts without a role in a library are left out. */
export function readDocuments(
  sources: readonly SourceText[],
  parseText: Parse = parse,
): Outcome<ReadDocuments> {
  const found: Diagnostic[] = []
  const keep = <T>({ value, diagnostics }: Outcome<T>): T => {
    found.push(...diagnostics)
    return value
  }
  const written = sources.flatMap((source) => {
    const role = documentRole(source.file)
    return role === undefined ? [] : [keep(parseText(source, role))]
  })
  const ofRole = (role: WrittenDocument['role']): readonly WrittenDocument[] =>
    written.filter((document) => document.role === role)
  const dataIn = (folder: string): readonly WrittenDocument[] =>
    ofRole('data').filter(({ file }) => file.slice(0, file.lastIndexOf('/')) === folder)

  const library: Library = {
    vocabulary: keep(shapeVocabulary(dataIn('rules/vocabulary'))),
    directories: dataIn('rules/agencies').flatMap((document) =>
      present(keep(shapeDirectory(document))),
    ),
    calendars: dataIn('rules/calendars').flatMap((document) =>
      present(keep(shapeCalendar(document))),
    ),
    precedence: keep(shapePrecedence(dataIn('rules'))),
    instruments: ofRole('instrument').flatMap((document) =>
      present(keep(shapeInstrument(document))),
    ),
    scenarios: ofRole('scenarios').flatMap((document) => keep(shapeScenarios(document))),
  }
  found.push(...personalDataInScenarios(written, library.vocabulary))
  const counts: Counts = {
    documents: written.length,
    blocks: written.reduce((sum, { blocks }) => sum + blocks.length, 0),
    clauses: library.instruments.reduce((sum, { clauses }) => sum + clauses.length, 0),
  }
  return { value: { library, counts }, diagnostics: found }
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value]
}
