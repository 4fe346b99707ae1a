import { countryName } from '../country/countries.ts'
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { WrittenValue } from '../document/condition.ts'
import type { FactDomain } from '../rulebook/notation/fact-domain.ts'
import type { ValueFault } from '../rulebook/notation/read-values.ts'

/** Words one value that somebody gave for a fact and that is none of its values. */
export function valueFault(
  domain: FactDomain,
  { value: written, span }: WrittenValue,
  fault: ValueFault,
): Diagnostic {
  const { id: fact, names } = domain
  const value = String(written)
  switch (fault.fault) {
    case 'wrong-case':
      return diagnostic('case/unknown-value', span, { fact, value, near: fault.meant })
    case 'unknown-value': {
      if (takesCountries(domain)) {
        const near = namedCountry(value, names) ?? nearest(value, names)
        return diagnostic('case/unknown-country', span, { fact, value, near })
      }
      const known = names.map((name) => `\`${name}\``).join(', ')
      return diagnostic('case/unknown-value', span, {
        fact,
        value,
        near: nearest(value, names),
        known,
      })
    }
    case 'wrong-type':
    case 'not-quoted':
    case 'set-needs-includes':
      return domain.type === 'number'
        ? diagnostic('case/not-a-number', span, { fact, value })
        : diagnostic('case/wrong-type', span, { fact, value, wanted: WANTED[domain.type] })
    case 'not-a-comparison':
      return diagnostic('case/not-a-number', span, { fact, value })
    case 'out-of-range': {
      const { from, to } = fault
      return diagnostic('case/out-of-range', span, { fact, value, from, to })
    }
    case 'off-step':
      return diagnostic('case/off-step', span, { fact, value, step: fault.step })
    case 'empty':
      return diagnostic('case/empty-range', span, { fact, value })
    case 'undetermined-not-allowed':
      return diagnostic('case/undetermined-not-allowed', span, { fact })
  }
}

const WANTED = {
  boolean: '`yes` or `no`',
  enum: 'one of its values',
  country: 'a country code',
  set: 'its members',
} as const

function takesCountries({ names }: FactDomain): boolean {
  return names.some((name) => countryName(name) !== undefined)
}

/** The code of the country that somebody wrote out: `Laos`. */
function namedCountry(text: string, names: readonly string[]): string | undefined {
  return names.find((name) => countryName(name)?.toLowerCase() === text.toLowerCase())
}
