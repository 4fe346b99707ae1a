import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'

/** Reports steps that expect answers to questions which never arise in them. */
export function expectsTheImpossible({ vocabulary }: Library): readonly Diagnostic[] {
  return vocabulary.steps.flatMap(({ id, expects, costs, handover }) => {
    const step = id.value
    return [
      ...(expects.includes('pays') && costs.length === 0
        ? [diagnostic('check/expects-the-impossible', id.span, { step, question: 'pays' })]
        : []),
      ...(expects.includes('handover') && !handover
        ? [diagnostic('check/expects-the-impossible', id.span, { step, question: 'handover' })]
        : []),
    ]
  })
}
