import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Texts } from './code-frame.ts'
import { placeInFile } from './place-in-file.ts'

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
