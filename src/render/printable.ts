/** Control characters but the tab, separators of lines, and what turns the direction of text. */
const UNSAFE = /(?!\t)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu

/**
 * Text of a document made safe to print: control characters, terminal escape
 * sequences and bidirectional controls become visible, so that a document can
 * neither move the cursor nor reorder what the reader sees.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, visible)
}

function visible(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `<U+${code}>`
}
