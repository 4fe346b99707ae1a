import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Library } from '../document/library.ts'
import type { Located } from '../source/located.ts'
import { REMOVING } from './circular-replacement.ts'
import type { Names } from './names.ts'
import { resolve } from './resolve.ts'
import { referencesOf } from './walk/references.ts'

/** Reports that something is replaced, repealed or amended by what was in force before it. */
export function replacedBeforeStart(library: Library, names: Names): readonly Diagnostic[] {
  return referencesOf(library)
    .filter(({ key }) => REMOVING.includes(key))
    .flatMap(({ key, ref, instrument, heading }) => {
      const target = resolve(ref.value, instrument, names)
      if (target.kind !== 'instrument' && target.kind !== 'clauses') return []
      const own = startOf(instrument)
      const other = startOf(target.instrument)
      if (own === undefined || other === undefined || own.value >= other.value) return []
      const related = [
        { message: `in force from ${own.value}`, span: own.span },
        { message: `in force from ${other.value}`, span: other.span },
      ]
      const words = { key, name: ref.value }
      return [diagnostic('check/replaced-before-start', ref.span, words, { heading, related })]
    })
}

/** From when an instrument counts: its start, or the day from which it surely applies. */
export function startOf({ inForce }: Instrument): Located<string> | undefined {
  return inForce?.from.value === 'unknown' ? inForce.notBefore : inForce?.from
}
