import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { at } from '../document/node.ts'
import type { WrittenDocument } from '../document/written-document.ts'

/**
 * What is wrong with the version that a document names. Nothing else of such a
 * document is read: another version may give every key another meaning.
 */
export function unknownVersion({ head }: WrittenDocument): Diagnostic | undefined {
  const version = at(head, 'remit')
  if (version?.kind !== 'scalar' || version.value === 1 || version.value === null) return undefined
  const written = version.quoted ? `"${version.text}"` : version.text
  return diagnostic('shape/unknown-version', version.span, { version: written })
}
