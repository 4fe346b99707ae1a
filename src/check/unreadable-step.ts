import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { stepIn, stepWordsOf } from './walk/steps.ts'

/** Reports words that are neither `step` nor `step/task`. */
export function unreadableStep(library: Library): readonly Diagnostic[] {
  return stepWordsOf(library)
    .filter(({ name }) => stepIn(name) === undefined)
    .map(({ name, heading }) =>
      diagnostic('check/unreadable-step', name.span, { text: name.value }, { heading }),
    )
}
