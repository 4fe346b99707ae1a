import stringWidth from 'string-width'
import type { Colors } from './colors.ts'
import { printable } from './printable.ts'

/** What a line is for, which decides how it is painted. */
export type Tone = 'plain' | 'strong' | 'faint' | 'open' | 'alarm'

/** One paragraph of an answer, before it is broken into lines. */
export interface Line {
  /** Pieces that are joined by ` · `, and broken there first. */
  readonly parts: readonly string[]
  readonly tone: Tone
  /** Columns to the right of the block's own margin. */
  readonly indent: number
  /** A name to the left of the paragraph, in a column of its own; `right`: at the right end of it. */
  readonly lead?: { readonly text: string; readonly columns: number; readonly right?: true }
}

/** A paragraph of one piece, or of several that a middle dot parts. */
export function line(parts: string | readonly string[], tone: Tone = 'plain', indent = 0): Line {
  return { parts: typeof parts === 'string' ? [parts] : parts, tone, indent }
}

/** The same paragraphs, further to the right. */
export function indented(lines: readonly Line[], columns: number): readonly Line[] {
  return lines.map((one) => ({ ...one, indent: one.indent + columns }))
}

/** The columns that the labels at the left take. */
export const MARGIN = 10

/** A label at the left, and paragraphs to the right of it. */
export function block(
  label: string,
  lines: readonly Line[],
  width: number,
  colors: Colors,
): readonly string[] {
  const rows = rowsOf(lines, width - MARGIN, colors)
  return rows.map((row, at) => {
    const left = at === 0 ? colors.bold(label) + ' '.repeat(MARGIN - label.length) : ''
    return (left === '' ? ' '.repeat(MARGIN) : left) + row
  })
}

/** Paragraphs as rows of at most `width` columns, without a label. */
export function rowsOf(lines: readonly Line[], width: number, colors: Colors): readonly string[] {
  return lines.flatMap((one) => breakLine(one, width, colors))
}

function breakLine(
  { parts, tone, indent, lead }: Line,
  width: number,
  colors: Colors,
): readonly string[] {
  const paint = painter(tone, colors)
  const left = indent + (lead?.columns ?? 0)
  return wrap(parts, width - left).map((row, at) => {
    if (lead === undefined || at > 0) return ' '.repeat(left) + paint(row)
    const name = oneLine(lead.text)
    const gap = ' '.repeat(lead.columns - stringWidth(name) - (lead.right ? BEHIND : 0))
    const column = lead.right ? gap + name + ' '.repeat(BEHIND) : name + gap
    return `${' '.repeat(indent)}${column}${paint(row)}`
  })
}

/** Columns between a name at the right end of its column and the paragraph. */
const BEHIND = 2

function painter(tone: Tone, colors: Colors): (text: string) => string {
  switch (tone) {
    case 'plain':
      return (text) => text
    case 'strong':
      return colors.bold
    case 'faint':
      return colors.dim
    case 'open':
      return colors.yellow
    case 'alarm':
      return colors.red
  }
}

const DOT = ' · '

/**
 * Breaks pieces into rows of at most `width` columns: between pieces, then
 * between words, then inside a word that is longer than a row.
 */
export function wrap(parts: readonly string[], width: number): readonly string[] {
  const rows: string[] = []
  let row = ''
  for (const part of parts.map(oneLine)) {
    const joined = row === '' ? part : row + DOT + part
    if (stringWidth(joined) <= width) {
      row = joined
    } else {
      if (row !== '') rows.push(row)
      const broken = wrapWords(part, width)
      rows.push(...broken.slice(0, -1))
      row = broken.at(-1) ?? ''
    }
  }
  return row === '' ? rows : [...rows, row]
}

function wrapWords(text: string, width: number): readonly string[] {
  const rows: string[] = []
  let row = ''
  for (const word of text.split(' ').flatMap((whole) => cut(whole, width))) {
    const joined = row === '' ? word : `${row} ${word}`
    if (stringWidth(joined) <= width) row = joined
    else {
      rows.push(row)
      row = word
    }
  }
  return row === '' ? rows : [...rows, row]
}

/** The pieces of a word, none wider than a row. */
function cut(word: string, width: number): readonly string[] {
  if (stringWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && stringWidth(piece + character) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

/** Text as it can stand in a row: white space is one space, controls are visible. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/gu, ' ').trim())
}
