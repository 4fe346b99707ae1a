import { createColors } from 'picocolors'
import stringWidth from 'string-width'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { lineColumn } from '../source/line-column.ts'
import type { Span } from '../source/span.ts'
import { printable } from './printable.ts'

/** The texts that findings point into, by file name. */
export type Texts = ReadonlyMap<string, string>

export interface FindingStyle {
  readonly color: boolean
}

type Colors = ReturnType<typeof createColors>

/**
 * Findings for people: what is wrong, where, under which heading, the line
 * with the faulty words marked, related places and what to do about it.
 */
export function renderFindings(
  diagnostics: readonly Diagnostic[],
  texts: Texts,
  { color }: FindingStyle,
): string {
  const colors = createColors(color)
  return diagnostics.map((found) => renderFinding(found, texts, colors)).join('\n')
}

function renderFinding(found: Diagnostic, texts: Texts, colors: Colors): string {
  const paint = painter(found, colors)
  const frame = codeFrame(found.span, texts, paint, colors)
  const margin = ' '.repeat(frame.margin)
  return [
    `${paint(`${found.severity}[${found.code}]`)}: ${colors.bold(printable(found.message))}`,
    `${margin}--> ${placeOf(found.span, texts)}`,
    ...breadcrumb(found.heading, margin, colors),
    ...frame.lines,
    ...found.related.map(
      ({ message, span }) => `${margin} = see: ${placeOf(span, texts)}: ${printable(message)}`,
    ),
    ...(found.help === undefined ? [] : [`${margin} = help: ${printable(found.help)}`]),
    '',
  ].join('\n')
}

/** `file:line:column`, the form that editors and terminals turn into a link. */
export function placeOf(span: Span, texts: Texts): string {
  const text = texts.get(span.file)
  if (text === undefined) return printable(span.file)
  const { line, column } = lineColumn(text, span.start)
  return `${printable(span.file)}:${line}:${column}`
}

function painter({ severity }: Diagnostic, colors: Colors): (text: string) => string {
  switch (severity) {
    case 'error':
      return colors.red
    case 'warning':
      return colors.yellow
    case 'info':
      return colors.cyan
  }
}

function breadcrumb(heading: readonly string[], margin: string, colors: Colors): readonly string[] {
  return heading.length === 0
    ? []
    : [`${margin} ${colors.dim(`in ${heading.map(printable).join(' › ')}`)}`]
}

interface Frame {
  /** How many columns the line numbers take. */
  readonly margin: number
  readonly lines: readonly string[]
}

/** The line of a span with its words underlined; of a span over several lines, the first. */
function codeFrame(
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

/** `2 errors, 1 warning`; `no findings` for none. */
export function countFindings(diagnostics: readonly Diagnostic[]): string {
  const counts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({
      severity,
      count: diagnostics.filter((found) => found.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(
      ({ severity, count }) =>
        `${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`,
    )
  return counts.length === 0 ? 'no findings' : counts.join(', ')
}
