import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { SourceText } from '../source/source-text.ts'

/** The property `Bidi_Control` of Unicode. */
const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g

/**
 * Reports every place where invisible characters change the order in which text
 * is shown, so that people sign other words than the program reads.
 *
 * @see Boucher and Anderson, "Trojan Source: Invisible Vulnerabilities" (2021).
 */
export function bidirectionalControls({ file, text }: SourceText): readonly Diagnostic[] {
  return Array.from(text.matchAll(CONTROLS), ({ index, 0: found }) =>
    diagnostic(
      'parse/bidirectional-control',
      { file, start: index, end: index + found.length },
      { characters: Array.from(found, codePoint).join(', ') },
    ),
  )
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
