import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { clausesOf } from './walk/clauses.ts'

/** Reports handovers in which giver and receiver are the same body. */
export function handoverToGiver(library: Library): readonly Diagnostic[] {
  return clausesOf(library).flatMap(({ clause, heading }) =>
    clause.handovers.flatMap(({ to, from = clause.who }) => {
      if (to.kind !== 'role' || from?.kind !== 'role') return []
      if (to.ref.value !== from.ref.value || to.ref.value === 'unnamed') return []
      const related = [{ message: 'who hands over', span: from.ref.span }]
      const words = { body: to.ref.value }
      return [diagnostic('check/handover-to-giver', to.ref.span, words, { heading, related })]
    }),
  )
}
