import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'
import { resolve } from './resolve.ts'
import { referencesOf } from './walk/references.ts'

/** Reports `extends` to clauses that have no time which could be lengthened. */
export function extendsNothing(library: Library, names: Names): readonly Diagnostic[] {
  return referencesOf(library)
    .filter(({ key }) => key === 'extends')
    .flatMap(({ ref, instrument, heading }) => {
      const target = resolve(ref.value, instrument, names)
      if (target.kind !== 'clauses') return []
      const hasTime = target.clauses.some(
        ({ within, duration }) => within.length > 0 || duration !== undefined,
      )
      if (hasTime) return []
      return [diagnostic('check/extends-nothing', ref.span, { name: ref.value }, { heading })]
    })
}
