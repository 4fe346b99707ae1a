import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'

/** Reports number facts whose range ends before it starts, so that they have no value. */
export function emptyDomain({ vocabulary }: Library): readonly Diagnostic[] {
  return vocabulary.facts.flatMap(({ id, range }) =>
    range === undefined || range.from <= range.to
      ? []
      : [diagnostic('check/empty-domain', id.span, { fact: id.value, ...range })],
  )
}
