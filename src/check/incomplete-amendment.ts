import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { WrittenClause } from '../document/clause.ts'
import type { Library } from '../document/library.ts'
import { clausesOf } from './walk/clauses.ts'

/** Reports clauses that lack something even with what they inherit. */
export function incompleteAmendment(library: Library): readonly Diagnostic[] {
  return clausesOf(library).flatMap(({ clause, heading }) => {
    const [ref] = clause.connectives.amends
    const key = missingFrom(clause)
    if (ref === undefined || key === undefined) return []
    const words = { name: ref.value, key }
    return [diagnostic('check/incomplete-amendment', ref.span, words, { heading })]
  })
}

function missingFrom({ kind, steps, duty, who }: WrittenClause): string | undefined {
  if (kind === 'responsibility' && steps.length === 0) return 'step'
  if (duty === undefined && who !== undefined) return 'duty'
  return duty !== undefined && who === undefined ? 'who' : undefined
}
