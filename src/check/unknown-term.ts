import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { mentions, reportUnknown } from './mention.ts'
import type { Names } from './names.ts'
import { termsSeenBy } from './terms-seen.ts'
import { termTestsOf } from './walk/tests.ts'

/** Reports terms that a document uses but does not see. */
export function unknownTerm(library: Library, names: Names): readonly Diagnostic[] {
  const seenBy = new Map(
    [undefined, ...library.instruments].map((one) => [one, termsSeenBy(one, names)] as const),
  )
  return termTestsOf(library).flatMap(({ test, instrument, heading }) =>
    reportUnknown(
      'check/unknown-term',
      mentions(test.terms, heading),
      seenBy.get(instrument) ?? names.terms,
      names,
    ),
  )
}
