import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { clausesOf } from './walk/clauses.ts'
import { eventInLimit } from './walk/events.ts'

/** Reports limits that say twice from when time runs: in their text, and under a key. */
export function twoStarts(library: Library): readonly Diagnostic[] {
  return clausesOf(library).flatMap(({ clause, heading }) =>
    clause.within.flatMap(({ limit, from }) => {
      const [event] = eventInLimit(limit)
      if (event === undefined || from === undefined) return []
      const related = [{ message: 'the other start', span: from.span }]
      return [diagnostic('check/two-starts', event.span, {}, { heading, related })]
    }),
  )
}
