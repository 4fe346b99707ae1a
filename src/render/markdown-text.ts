import { oneLine } from './layout.ts'

/** What means something in CommonMark or GFM wherever it stands; an underscore only at the end of a word. */
const SPECIAL = /[\\`*[\]<|~]|&(?=#?[a-z\d]+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|!(?=\[)/giu

/** What means something at the start of a line. */
const AT_START = /^(?:>|#(?=#{0,5}(?:\s|$))|[-+=](?=\s|$|[-+=])|(\d{1,9})(?=[.)](?:\s|$)))/

/**
 * Text of a document as Markdown shows it: one line, in which nothing is a mark
 * of Markdown.
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(SPECIAL, '\\$&')
    .replace(AT_START, (found, number?: string) =>
      number === undefined ? `\\${found}` : `${number}\\`,
    )
}
