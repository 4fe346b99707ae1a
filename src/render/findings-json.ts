import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { lineColumn } from '../source/line-column.ts'
import type { Span } from '../source/span.ts'
import type { Texts } from './findings.ts'

/** How much a command read. */
export interface ReadCounts {
  readonly documents: number
  readonly blocks: number
  readonly clauses: number
}

/** Findings as JSON, in the form of `schemas/findings.schema.json`. */
export function renderFindingsJson(
  diagnostics: readonly Diagnostic[],
  counts: ReadCounts,
  texts: Texts,
): string {
  const findings = diagnostics.map(({ span, related, help, ...found }) => ({
    ...found,
    ...placeInFile(span, texts),
    related: related.map(({ message, span: there }) => ({
      message,
      ...placeInFile(there, texts),
    })),
    help: help ?? null,
  }))
  return `${JSON.stringify({ remit: 1, read: counts, findings }, undefined, 2)}\n`
}

/** A place for programs: offsets are UTF-16 code units, lines and columns start at 1. */
function placeInFile(span: Span, texts: Texts) {
  const text = texts.get(span.file)
  return {
    file: span.file,
    start: span.start,
    end: span.end,
    from: text === undefined ? null : lineColumn(text, span.start),
    to: text === undefined ? null : lineColumn(text, span.end),
  }
}
