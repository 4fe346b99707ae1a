import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { reportUnknown } from './mention.ts'
import type { Names } from './names.ts'
import { costsOf } from './walk/costs.ts'

/** Reports costs that the vocabulary does not declare. */
export function unknownCost(library: Library, names: Names): readonly Diagnostic[] {
  return reportUnknown('check/unknown-cost', costsOf(library), names.costs, names)
}
