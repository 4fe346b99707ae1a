import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'
import { resolve } from './resolve.ts'
import { clausesOf } from './walk/clauses.ts'

/** Reports clauses that amend something other than one clause: there is then nothing definite to inherit. */
export function amendsNoSingleClause(library: Library, names: Names): readonly Diagnostic[] {
  return clausesOf(library).flatMap(({ clause, instrument, heading }) => {
    const [first, second] = clause.connectives.amends
    if (first === undefined) return []
    const target = resolve(first.value, instrument, names)
    if (target.kind === 'unknown' || target.kind === 'unreadable') return []
    const isSingle = target.kind === 'clauses' && target.clauses.length === 1
    const wrong = isSingle ? second : first
    if (wrong === undefined) return []
    const words = { name: wrong.value }
    return [diagnostic('check/amends-no-single-clause', wrong.span, words, { heading })]
  })
}
