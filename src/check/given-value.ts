import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { WrittenValue } from '../document/condition.ts'
import type { Library } from '../document/library.ts'
import type { GivenValue } from '../document/case-parts.ts'
import type { FactDomain } from '../rulebook/notation/fact-domain.ts'
import { readMember, readValues } from '../rulebook/notation/read-values.ts'
import type { Names } from './names.ts'
import { reportValue } from './value-fault.ts'
import { scenariosOf } from './walk/scenarios.ts'

/** Reports values in the cases of scenarios that their fact cannot have. */
export function givenValue(library: Library, { domains }: Names): readonly Diagnostic[] {
  return scenariosOf(library).flatMap(({ scenario: { given }, heading }) =>
    given.flatMap(({ fact, value }) => {
      const domain = domains.get(fact.value)
      return domain === undefined ? [] : faultsOf(domain, value, heading)
    }),
  )
}

function faultsOf(
  domain: FactDomain,
  given: GivenValue,
  heading: readonly string[],
): readonly Diagnostic[] {
  const report = (written: WrittenValue, read: typeof readValues): readonly Diagnostic[] => {
    const found = read(domain, written)
    return found.kind === 'fault' ? [reportValue(domain, written, found, heading)] : []
  }
  if (given.kind === 'value') {
    return report(given.value, domain.type === 'set' ? readMember : readValues)
  }
  if (domain.type === 'set') return given.members.flatMap((member) => report(member, readMember))
  const words = { fact: domain.id }
  return [diagnostic('check/members-without-set', given.span, words, { heading })]
}
