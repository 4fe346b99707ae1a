import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { WrittenTest, WrittenValue } from '../document/condition.ts'
import type { Library } from '../document/library.ts'
import type { FactDomain } from '../rulebook/notation/fact-domain.ts'
import { readMember, readValues } from '../rulebook/notation/read-values.ts'
import type { Names } from './names.ts'
import { reportValue } from './value-fault.ts'
import { factTestsOf } from './walk/tests.ts'

/** Reports values in conditions that the tested fact cannot have, and tests of the wrong kind. */
export function wrongValue(library: Library, { domains }: Names): readonly Diagnostic[] {
  return factTestsOf(library).flatMap(({ test: { fact, test }, heading }) => {
    const domain = domains.get(fact.value)
    return domain === undefined ? [] : faultsOf(domain, test, heading)
  })
}

function faultsOf(
  domain: FactDomain,
  test: WrittenTest,
  heading: readonly string[],
): readonly Diagnostic[] {
  const report = (
    values: readonly WrittenValue[],
    read: typeof readValues,
  ): readonly Diagnostic[] =>
    values.flatMap((written) => {
      const found = read(domain, written)
      return found.kind === 'fault' ? [reportValue(domain, written, found, heading)] : []
    })

  switch (test.kind) {
    case 'one-of':
      return report(test.values, readValues)
    case 'includes':
    case 'includes-all':
      if (domain.type === 'set') return report(test.members, readMember)
      return [
        diagnostic(
          'check/includes-without-set',
          test.span,
          { fact: domain.id, test: test.kind },
          { heading },
        ),
      ]
    case 'same-as':
    case 'differs-from':
      return []
  }
}
