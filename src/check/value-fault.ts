import { isCountryCode } from '../country/countries.ts'
import { countryMeant } from '../country/country-meant.ts'
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { WrittenValue } from '../document/condition.ts'
import type { FactDomain } from '../rulebook/notation/fact-domain.ts'
import type { ValueFault } from '../rulebook/notation/read-values.ts'

/** Words one value or comparison that is none of a fact's. */
export function reportValue(
  { id, type, names }: FactDomain,
  written: WrittenValue,
  fault: ValueFault,
  heading: readonly string[],
): Diagnostic {
  const { span } = written
  const fact = id
  const value = String(written.value)
  switch (fault.fault) {
    case 'unknown-value':
      if (/^\s*[<>]/.test(value)) {
        return diagnostic('check/comparison-without-number', span, { fact, value }, { heading })
      }
      return diagnostic(
        'check/unknown-value',
        span,
        { fact, value, near: meant(value, names), known: listed(names) },
        { heading },
      )
    case 'wrong-case':
      return diagnostic(
        'check/unknown-value',
        span,
        { fact, value, near: fault.meant, known: listed(names) },
        { heading },
      )
    case 'wrong-type':
      return diagnostic(
        'check/wrong-type',
        span,
        { fact, value, wanted: WANTED[type] },
        { heading },
      )
    case 'not-a-comparison':
      return diagnostic('check/unreadable-comparison', span, { fact, value }, { heading })
    case 'not-quoted':
      return diagnostic('check/comparison-without-quotes', span, { value }, { heading })
    case 'out-of-range': {
      const { from, to } = fault
      return diagnostic('check/out-of-range', span, { fact, value, from, to }, { heading })
    }
    case 'off-step':
      return diagnostic('check/off-step', span, { fact, value, step: fault.step }, { heading })
    case 'empty':
      return diagnostic('check/empty-range', span, { fact, value }, { heading })
    case 'undetermined-not-allowed':
      return diagnostic('check/undetermined-not-allowed', span, { fact }, { heading })
    case 'set-needs-includes':
      return diagnostic('check/set-without-includes', span, { fact, value }, { heading })
  }
}

/** A country by its name or another code of it; else the nearest value that is no country. */
function meant(value: string, names: readonly string[]): string | undefined {
  const country = countryMeant(value)
  if (country !== undefined && names.includes(country)) return country
  return nearest(
    value,
    names.filter((name) => !isCountryCode(name)),
  )
}

const WANTED = {
  boolean: '`yes` or `no`',
  enum: 'one of its values',
  country: 'a country code',
  number: 'a number',
  set: 'one of its members',
} as const

/** How many values help a reader more than the name of the file that lists them. */
const FEW = 12

/** The values as a short list; undefined if they are too many to read. */
function listed(names: readonly string[]): string | undefined {
  return names.length > FEW ? undefined : names.map((name) => `\`${name}\``).join(', ')
}
