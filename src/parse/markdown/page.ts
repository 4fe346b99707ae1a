import type { Code, Nodes } from 'mdast'
import type { SourceText } from '../../source/source-text.ts'
import type { Span } from '../../source/span.ts'
import { lineNumbers } from '../line-numbers.ts'
import { trimmed } from '../words.ts'

/** One Markdown file, and how to get from places that remark gives to places in it. */
export interface Page {
  readonly source: SourceText
  /** The text that remark reads: without a byte order mark, which it does not count. */
  readonly text: string
  /** What to add to an offset in `text` to have one in the file. */
  readonly shift: number
  /** The 1-based line of an offset in the file. */
  readonly lineOf: (offset: number) => number
}

export function pageOf(source: SourceText): Page {
  const shift = source.text.startsWith('\uFEFF') ? 1 : 0
  return { source, text: source.text.slice(shift), shift, lineOf: lineNumbers(source.text) }
}

/** Where a node stands in the file. */
export function placeOf({ source: { file }, shift }: Page, { position }: Nodes): Span {
  const start = (position?.start.offset ?? 0) + shift
  return { file, start, end: (position?.end.offset ?? 0) + shift }
}

/** What is written on a line from an offset in the file on, without white space around it. */
export function restOfLine({ source: { file, text } }: Page, offset: number): Span {
  const lineEnd = /[\r\n]/g
  lineEnd.lastIndex = offset
  const end = lineEnd.exec(text)?.index ?? text.length
  return { file, ...trimmed(text, { start: offset, end }) }
}

/** The line that opens a block, from its fence: remark may count a part of a tab before it in. */
export function openingOf(page: Page, code: Code): Span {
  return restOfLine(page, placeOf(page, code).start)
}

/** Where the line after an offset in the file begins. */
export function nextLine({ source: { text } }: Page, offset: number): number {
  const lineEnd = /\r\n|[\r\n]/g
  lineEnd.lastIndex = offset
  return lineEnd.exec(text) === null ? text.length : lineEnd.lastIndex
}
