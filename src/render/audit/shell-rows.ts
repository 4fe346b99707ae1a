import stringWidth from 'string-width'

/** Words that mean to a shell just what they say. */
const PLAIN = /^[\w@%+=:,./-]+$/

/** A word as a shell of POSIX reads it back. */
export function shellWord(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** How far the rows below the first stand to the right of it. */
const FURTHER = 2

/**
 * A command line over rows of at most `width` columns, which a shell reads as
 * one: all but the last end with a backslash. A word that is longer than a row
 * is broken too; what is left of it has to start at the left edge.
 *
 * @param words - as the program is to get them.
 */
export function shellRows(
  words: readonly string[],
  width: number,
  indent: number,
): readonly string[] {
  const rows: string[] = []
  let row = ''
  const room = width - ' \\'.length
  for (const [at, word] of words.entries()) {
    const written = shellWord(word)
    // An option stands in one row with its value.
    const value = word.startsWith('--') ? (words[at + 1] ?? '') : ''
    const unit = value === '' ? written : `${written} ${shellWord(value)}`
    if (row === '') {
      row = ' '.repeat(indent) + written
    } else if (stringWidth(`${row} ${unit}`) <= room) {
      row += ` ${written}`
    } else {
      rows.push(`${row} \\`)
      row = ' '.repeat(indent + FURTHER) + written
    }
    if (stringWidth(row) <= room) continue
    const pieces = piecesOf(word, indent + FURTHER, room)
    rows.push(...pieces.slice(0, -1).map((piece) => `${piece}\\`))
    row = pieces.at(-1) ?? ''
  }
  return row === '' ? rows : [...rows, row]
}

/** A word in pieces, each written for the shell; only the first stands to the right. */
function piecesOf(word: string, indent: number, room: number): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  const margin = (): string => (pieces.length === 0 ? ' '.repeat(indent) : '')
  for (const character of word) {
    if (piece !== '' && stringWidth(margin() + shellWord(piece + character)) > room) {
      pieces.push(margin() + shellWord(piece))
      piece = ''
    }
    piece += character
  }
  return [...pieces, margin() + shellWord(piece)]
}
