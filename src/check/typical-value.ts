import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { readMember, readValues } from '../rulebook/notation/read-values.ts'
import type { Names } from './names.ts'
import { reportValue } from './value-fault.ts'

/** Reports typical values that the fact itself cannot have. */
export function typicalValue({ vocabulary }: Library, { domains }: Names): readonly Diagnostic[] {
  return vocabulary.facts.flatMap((fact) => {
    const domain = domains.get(fact.id.value)
    if (domain === undefined) return []
    const read = domain.type === 'set' ? readMember : readValues
    return fact.typical.flatMap(({ value, span }) => {
      const written = { value, span, quoted: true }
      const found = read(domain, written)
      return found.kind === 'fault' ? [reportValue(domain, written, found, [])] : []
    })
  })
}
