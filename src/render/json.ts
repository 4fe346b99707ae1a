/**
 * A value as JSON for printing: two spaces a level, keys as they are, ending
 * with a line break. What could move the cursor of a terminal or reorder a line
 * is escaped, which means the same to whoever parses it.
 */
export function renderJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(INVISIBLE, escaped)}\n`
}

/** Control characters that JSON allows unescaped, and bidirectional controls. */
const INVISIBLE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
