import type { SourceText } from './source-text.ts'
import type { Span } from './span.ts'

/**
 * Text lifted out of a file, which knows where each of its characters stands
 * there.
 *
 * A block in a list or a quote loses its indentation when it is lifted out, so
 * offsets in it are not offsets in the file plus a constant: each line has a
 * place of its own.
 */
export interface Excerpt {
  readonly file: string
  /** INVARIANT: its lines end with `\n`, whatever ends them in the file. */
  readonly text: string
  readonly lines: readonly ExcerptLine[]
}

/** One line of an excerpt, without what ends it. */
export interface ExcerptLine {
  /** Offset of its first character in the excerpt. */
  readonly here: number
  /** Where that character would stand in the file, counted back from the end of the line. */
  readonly inFile: number
  /** Where the file's line starts and ends, of which this is the last part. */
  readonly start: number
  readonly end: number
}

const LINE_END = /\r\n|\n|\r/g

/**
 * Lifts text out of a file.
 *
 * @param text - the words as a Markdown parser gives them: each line is the
 *   last part of a line of the file, without the indentation and the quote
 *   marks before it. Line ends may differ from those of the file.
 * @param from - offset in the file of the line that the first line of `text`
 *   is on; the lines after it follow one by one.
 */
export function excerpt(source: SourceText, text: string, from: number): Excerpt {
  const words = text.split(/\r\n|\n|\r/)
  const lines: ExcerptLine[] = []
  let here = 0
  let start = from
  for (const { length } of words) {
    LINE_END.lastIndex = start
    const lineEnd = LINE_END.exec(source.text)
    const end = lineEnd?.index ?? source.text.length
    lines.push({ here, inFile: end - length, start, end })
    here += length + 1
    start = lineEnd === null ? end : LINE_END.lastIndex
  }
  return { file: source.file, text: words.join('\n'), lines }
}

/**
 * The place in the file of a part of an excerpt. A part that crosses lines
 * starts and ends where its first and last character do, and covers whatever
 * indentation and quote marks stand between them in the file.
 */
export function spanIn(from: Excerpt, start: number, end: number): Span {
  const first = offsetIn(from, start)
  // The last character's line, not that of the one after it, which may be the next.
  const last = end > start ? offsetIn(from, end - 1, 1) : first
  return { file: from.file, start: first, end: Math.max(first, last) }
}

function offsetIn({ lines }: Excerpt, offset: number, after = 0): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const isAfter = (lines[middle]?.here ?? Infinity) > offset
    if (isAfter) high = middle - 1
    else low = middle
  }
  const line = lines[low]
  if (line === undefined) return 0
  // A tab of which a list took a part comes out as spaces that the file has not.
  const inFile = line.inFile + offset - line.here + after
  return Math.min(Math.max(inFile, line.start), line.end)
}
