import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'
import { stepIn } from './walk/steps.ts'

/** Reports steps of a procedure that come after a step which the procedure does not have. */
export function stepNotPlaced({ instruments }: Library, { steps }: Names): readonly Diagnostic[] {
  return instruments.flatMap(({ procedure }) => {
    const placed = new Set(procedure.map(({ step }) => step.value))
    return procedure.flatMap(({ after, place: { heading } }) =>
      after
        .map((link) => stepIn(link.step)?.step ?? link.step)
        .filter(({ value }) => steps.has(value) && !placed.has(value))
        .map(({ value, span }) =>
          diagnostic('check/step-not-placed', span, { step: value }, { heading }),
        ),
    )
  })
}
