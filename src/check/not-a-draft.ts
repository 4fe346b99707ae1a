import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'
import { scenariosOf } from './walk/scenarios.ts'

/** Reports instruments that a scenario names as drafts and that are none. */
export function notADraft(library: Library, { instruments }: Names): readonly Diagnostic[] {
  return scenariosOf(library).flatMap(({ scenario: { withDraft }, heading }) =>
    withDraft
      .filter(({ value }) => instruments.get(value)?.draft === false)
      .map(({ value, span }) =>
        diagnostic('check/not-a-draft', span, { instrument: value }, { heading }),
      ),
  )
}
