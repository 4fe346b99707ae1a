import { trimmed, type Part } from '../words.ts'

/** The line that an offset is on, without what ends it. */
export function lineAt(text: string, offset: number): Part {
  const newline = text.indexOf('\n', offset)
  return {
    start: offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1,
    end: newline === -1 ? text.length : newline,
  }
}

/**
 * From an offset to the end of what its author meant as one text: the end of
 * the line or a comment, in brackets also a comma or a closing bracket.
 */
export function restOfText(text: string, start: number, inBrackets: boolean): Part {
  const stop = inBrackets ? /[,\]}\n]|\s#/g : /\n|\s#/g
  stop.lastIndex = start
  return trimmed(text, { start, end: stop.exec(text)?.index ?? text.length })
}
