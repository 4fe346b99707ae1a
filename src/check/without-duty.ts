import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { COMPANIONS, type WrittenClause } from '../document/clause.ts'
import type { Library } from '../document/library.ts'
import type { Span } from '../source/span.ts'
import { conditionSpan } from './condition-span.ts'
import { clausesOf, isInherited } from './walk/clauses.ts'

/** Reports what can only be said of a duty in clauses that have none. */
export function withoutDuty(library: Library): readonly Diagnostic[] {
  return clausesOf(library)
    .filter(({ clause }) => clause.duty === undefined)
    .flatMap(({ clause, heading }) =>
      partsOfDuty(clause)
        .filter(({ span }) => !isInherited(clause, span))
        .map(({ key, span }) => diagnostic('check/without-duty', span, { key }, { heading })),
    )
}

function partsOfDuty(clause: WrittenClause): readonly { key: string; span: Span }[] {
  const { onlyWhen, within, duration, fallback, issues, companions } = clause
  const extendsTime = clause.connectives.extends.length > 0
  return [
    ...(onlyWhen === undefined ? [] : [{ key: 'only-when', span: conditionSpan(onlyWhen) }]),
    // A clause that lengthens another's time needs no duty of its own to say by how much.
    ...(extendsTime ? [] : within.map(({ span }) => ({ key: 'within', span }))),
    ...(duration === undefined || extendsTime ? [] : [{ key: 'for', span: duration.span }]),
    ...(fallback === undefined ? [] : [{ key: 'fallback', span: fallback.span }]),
    ...issues.map(({ span }) => ({ key: 'issues', span })),
    ...COMPANIONS.flatMap((key) => companions[key].map(({ span }) => ({ key, span }))),
    ...clause.handovers
      .filter(({ from }) => from === undefined)
      .map(({ to }) => ({ key: 'handover', span: to.kind === 'role' ? to.ref.span : to.span })),
  ]
}
