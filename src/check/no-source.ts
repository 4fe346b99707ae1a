import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { isUnreadable } from './unreadable-key.ts'

/** Reports instruments that claim to rest on a real text and do not name one. */
export function noSource({ instruments }: Library): readonly Diagnostic[] {
  return instruments
    .filter(
      (instrument) =>
        instrument.basis.value !== 'illustrative' &&
        instrument.sources.length === 0 &&
        !isUnreadable('sources', instrument),
    )
    .map(({ basis }) => diagnostic('check/no-source', basis.span, { basis: basis.value }))
}
