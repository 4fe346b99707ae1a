import { DEEPEST } from './survey.ts'

/** From the mark of a list or quote that is one too many to the end of its line. */
export interface DeepLine {
  readonly start: number
  readonly end: number
}

/** A line with its indentation, but not a line across the page: `* * *`. */
const LINE = /^(?![ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$)[ \t]*(?=[-+*>\d]).*$/gm
const MARK = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/my

/**
 * Finds lines that open too many lists and quotes inside each other, by the
 * columns of their marks. It is done before reading Markdown because that takes
 * time for each open one, in every line.
 */
export function deepLines(text: string): readonly DeepLine[] {
  const found: DeepLine[] = []
  const columns: number[] = []
  for (const { index, 0: line } of text.matchAll(LINE)) {
    const end = index + line.length
    MARK.lastIndex = index
    while (MARK.test(text)) {
      // The last character of a mark is enough to tell which mark stands further right.
      const last = MARK.lastIndex - 1
      while ((columns.at(-1) ?? -1) >= last - index) columns.pop()
      if (columns.length === DEEPEST) {
        found.push({ start: last, end })
        break
      }
      columns.push(last - index)
    }
  }
  return found
}
