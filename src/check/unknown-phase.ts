import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { mention, reportUnknown } from './mention.ts'
import type { Names } from './names.ts'

/** Reports steps of the vocabulary that stand in a phase nobody declared. */
export function unknownPhase({ vocabulary }: Library, names: Names): readonly Diagnostic[] {
  const used = vocabulary.steps.flatMap(({ phase }) => mention(phase))
  return reportUnknown('check/unknown-phase', used, names.phases, names)
}
