import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { WrittenClause } from '../document/clause.ts'
import type { Span } from '../source/span.ts'
import { clausesOf, isInherited } from './walk/clauses.ts'

/** Reports what has no effect in a prohibition: nobody acts, so nothing is due and nobody hands over. */
export function idleUnderBan(library: Library): readonly Diagnostic[] {
  return clausesOf(library)
    .filter(({ clause }) => clause.duty?.value === 'must-not')
    .flatMap(({ clause, heading }) =>
      idleIn(clause)
        .filter(({ span }) => !isInherited(clause, span))
        .map(({ key, span }) => diagnostic('check/idle-under-ban', span, { key }, { heading })),
    )
}

function idleIn(clause: WrittenClause): readonly { key: string; span: Span }[] {
  return [
    ...clause.within.map(({ span }) => ({ key: 'within', span })),
    ...(clause.fallback === undefined ? [] : [{ key: 'fallback', span: clause.fallback.span }]),
    ...clause.issues.map(({ span }) => ({ key: 'issues', span })),
    ...clause.handovers
      .filter(({ from }) => from === undefined)
      .map(({ to }) => ({ key: 'handover', span: to.kind === 'role' ? to.ref.span : to.span })),
  ]
}
