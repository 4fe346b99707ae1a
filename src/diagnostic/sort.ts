import type { Diagnostic } from './diagnostic.ts'

/** Findings in reading order (file, place, code), each once. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byKey = new Map(diagnostics.map((found) => [keyOf(found), found]))
  return [...byKey.values()].sort(
    (a, b) =>
      compare(a.span.file, b.span.file) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  )
}

function keyOf({ code, span, message }: Diagnostic): string {
  return JSON.stringify([code, span.file, span.start, span.end, message])
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
