import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { clashing } from './clashing.ts'
import type { Names } from './names.ts'
import { clausesOf } from './walk/clauses.ts'

/** Reports clauses whose conditions exclude each other, so that they never apply. */
export function contradiction(library: Library, names: Names): readonly Diagnostic[] {
  const clauses = clausesOf(library).map(({ clause, instrument: { scope }, heading }) => ({
    what: 'clause' as const,
    required: [...(scope === undefined ? [] : [scope]), ...clause.inheritedScopes, ...clause.when],
    excluded: clause.unless,
    heading,
  }))
  return clashing(clauses, names)
}
