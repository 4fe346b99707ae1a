import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { mentions, reportUnknown, type Mention } from './mention.ts'
import type { Names } from './names.ts'
import { scenariosOf } from './walk/scenarios.ts'
import { factTestsOf } from './walk/tests.ts'

/** Reports facts that the vocabulary does not declare, in conditions and in the cases of scenarios. */
export function unknownFact(library: Library, names: Names): readonly Diagnostic[] {
  const tested = factTestsOf(library).flatMap(({ test, heading }): readonly Mention[] => [
    { name: test.fact, heading },
    ...(test.test.kind === 'same-as' || test.test.kind === 'differs-from'
      ? [{ name: test.test.fact, heading }]
      : []),
  ])
  const given = scenariosOf(library).flatMap(({ scenario, heading }) => [
    ...mentions(
      scenario.given.map(({ fact }) => fact),
      heading,
    ),
    ...scenario.expect.flatMap(({ asks }) => mentions(asks ?? [], heading)),
  ])
  return reportUnknown('check/unknown-fact', [...tested, ...given], names.facts, names)
}
