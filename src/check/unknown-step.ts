import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { reportUnknown } from './mention.ts'
import type { Names } from './names.ts'
import { stepsOf } from './walk/steps.ts'

/** Reports steps that the vocabulary does not declare. */
export function unknownStep(library: Library, names: Names): readonly Diagnostic[] {
  const used = stepsOf(library).map(({ step, heading }) => ({ name: step, heading }))
  return reportUnknown('check/unknown-step', used, names.steps, names)
}
