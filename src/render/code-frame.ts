import stringWidth from 'string-width'
import { lineColumn } from '../source/line-column.ts'
import type { Span } from '../source/span.ts'
import type { Colors } from './colors.ts'
import { printable } from './printable.ts'

/** The texts that findings point into, by file name. */
export type Texts = ReadonlyMap<string, string>

/** `file:line:column`, the form that editors and terminals turn into a link. */
export function placeOf(span: Span, texts: Texts): string {
  const text = texts.get(span.file)
  if (text === undefined) return printable(span.file)
  const { line, column } = lineColumn(text, span.start)
  return `${printable(span.file)}:${line}:${column}`
}

export interface Frame {
  /** How many columns the line numbers take. */
  readonly margin: number
  readonly lines: readonly string[]
}

/** The line of a span with its words underlined; of a span over several lines, the first. */
export function codeFrame(
  span: Span,
  texts: Texts,
  paint: (text: string) => string,
  colors: Colors,
): Frame {
  const text = texts.get(span.file)
  if (text === undefined || text === '') return { margin: 1, lines: [] }
  const { line } = lineColumn(text, span.start)
  const number = String(line)
  const bar = colors.dim('|')
  const gutter = `${' '.repeat(number.length)} ${bar}`
  const { shown, underline } = underlined(span, text)
  return {
    margin: number.length,
    lines: [
      gutter,
      `${number} ${bar} ${shown}`.trimEnd(),
      `${gutter} ${underline.before}${paint(underline.marks)}`,
    ],
  }
}

/** How much of a long line is shown, in columns. */
const FRAME_WIDTH = 100
/** How much of it stands before the marked words, if the start has to be cut. */
const LEAD = 30

function underlined(
  span: Span,
  text: string,
): { shown: string; underline: { before: string; marks: string } } {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const newline = text.indexOf('\n', span.start)
  const end = newline === -1 ? text.length : newline
  const from = span.start - start > FRAME_WIDTH - LEAD ? span.start - LEAD : start
  const to = Math.min(end, from + FRAME_WIDTH)
  const opening = from > start ? '… ' : ''
  const before = opening + show(text.slice(from, span.start))
  const marked = show(text.slice(span.start, Math.min(span.end, to)))
  const after = show(text.slice(Math.min(span.end, to), to)) + (to < end ? ' …' : '')
  return {
    shown: before + marked + after,
    underline: {
      before: ' '.repeat(stringWidth(before)),
      marks: '^'.repeat(Math.max(1, stringWidth(marked))),
    },
  }
}

function show(text: string): string {
  return printable(text.replaceAll('\t', '  ').replace(/\r$/, ''))
}
