import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { stepIn } from './walk/steps.ts'

/** Reports tasks in the order of a procedure, which takes whole steps. */
export function taskInProcedure({ instruments }: Library): readonly Diagnostic[] {
  return instruments.flatMap(({ procedure }) =>
    procedure.flatMap(({ step, after, place: { heading } }) =>
      [step, ...after.map((link) => link.step)].flatMap((word) => {
        const named = stepIn(word)
        if (named?.task === undefined) return []
        const words = { task: word.value, step: named.step.value }
        return [diagnostic('check/task-in-procedure', word.span, words, { heading })]
      }),
    ),
  )
}
