import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { readBody } from '../rulebook/notation/read-body.ts'
import { reportUnknown, type Mention } from './mention.ts'
import type { Names } from './names.ts'
import { endOf } from './part-of.ts'
import { bodyWordsOf } from './walk/named-bodies.ts'

/** Reports agencies (`agency:iom`) that the directory does not list. */
export function unknownAgency(library: Library, names: Names): readonly Diagnostic[] {
  const used = bodyWordsOf(library).flatMap(({ name, heading }): readonly Mention[] => {
    const read = readBody(name.value)
    if (read.kind !== 'agency') return []
    return [{ name: { value: read.agency, span: endOf(name, read.agency) }, heading }]
  })
  return reportUnknown('check/unknown-agency', used, names.agencies, names)
}
