import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'
import { resolve, type Target } from './resolve.ts'
import { referencesOf, type ReferenceSite } from './walk/references.ts'

/** Reports clauses and instruments that refer to themselves. */
export function selfReference(library: Library, names: Names): readonly Diagnostic[] {
  return referencesOf(library)
    .filter((site) => isSelf(site, resolve(site.ref.value, site.instrument, names)))
    .map(({ key, ref, heading }) =>
      diagnostic('check/self-reference', ref.span, { key, name: ref.value }, { heading }),
    )
}

/** Whether what a reference stands in is what it points to. */
export function isSelf({ key, instrument, clause }: ReferenceSite, target: Target): boolean {
  if (target.kind === 'clauses') return clause !== undefined && target.clauses.includes(clause)
  if (target.kind !== 'instrument' || target.instrument !== instrument) return false
  // "Notwithstanding anything in this agreement" is a thing that clauses say.
  const isUsual =
    key === 'notwithstanding' || key === 'subject-to' || key === 'without-prejudice-to'
  return clause === undefined || !isUsual
}
