import { lineColumn } from '../source/line-column.ts'
import type { Span } from '../source/span.ts'
import type { Texts } from './code-frame.ts'

/** A place for programs: offsets are UTF-16 code units, lines and columns start at 1. */
export function placeInFile(span: Span, texts: Texts) {
  const text = texts.get(span.file)
  return {
    file: span.file,
    start: span.start,
    end: span.end,
    from: text === undefined ? null : lineColumn(text, span.start),
    to: text === undefined ? null : lineColumn(text, span.end),
  }
}
