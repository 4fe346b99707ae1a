/** A place as editors show it: both numbers start at 1, columns count UTF-16 code units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** The line and column of an offset. Lines end at `\n`; a `\r` before it belongs to the line. */
export function lineColumn(text: string, offset: number): LineColumn {
  let line = 1
  let start = 0
  for (;;) {
    const newline = text.indexOf('\n', start)
    if (newline === -1 || newline >= offset) return { line, column: offset - start + 1 }
    line += 1
    start = newline + 1
  }
}
