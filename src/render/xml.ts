import { printable } from './printable.ts'

/** What XML 1.0 does not allow as a character, and what `printable` lets pass of it. */
const NOT_XML =
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
}

/**
 * Text for XML, in an attribute or between tags.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function xmlText(text: string): string {
  return text
    .split('\n')
    .map(printable)
    .join('\n')
    .replace(NOT_XML, '\uFFFD')
    .replace(/[&<>"'\t\n]/g, (character) => ENTITIES[character] ?? character)
}
