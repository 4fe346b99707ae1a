import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { conditionSpan } from './condition-span.ts'
import { clausesOf } from './walk/clauses.ts'

/** Reports `only-when` on a must-not, which would forbid in both cases. */
export function onlyWhenOfBan(library: Library): readonly Diagnostic[] {
  return clausesOf(library).flatMap(({ clause: { duty, onlyWhen }, heading }) => {
    if (duty?.value !== 'must-not' || onlyWhen === undefined) return []
    const related = [{ message: 'the duty', span: duty.span }]
    return [diagnostic('check/only-when-of-ban', conditionSpan(onlyWhen), {}, { heading, related })]
  })
}
