import { isCountryCode } from '../country/countries.ts'
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Fact } from '../document/vocabulary.ts'
import type { Located } from '../source/located.ts'

type Band = Located<string | number>

/**
 * Reports bands that do not divide the values of their fact: of a number, they
 * must start with its first value, ascend and stay within its range.
 */
export function wrongBand({ vocabulary }: Library): readonly Diagnostic[] {
  return vocabulary.facts.flatMap((fact) => {
    switch (fact.type) {
      case 'number':
        return bandsOfNumber(fact)
      case 'country':
        return bandsOfCountry(fact)
      case 'boolean':
      case 'enum':
      case 'set':
        return fact.bands.slice(0, 1).map((band) => report(fact, band, 'type'))
    }
  })
}

function bandsOfNumber(fact: Fact): readonly Diagnostic[] {
  const { range } = fact
  if (range === undefined) return []
  return fact.bands.flatMap((band, index) => {
    const value = Number(band.value)
    const before = fact.bands[index - 1]
    if (Number.isNaN(value) || value < range.from || value > range.to) {
      return [report(fact, band, 'range')]
    }
    if (before === undefined) return value === range.from ? [] : [report(fact, band, 'start')]
    return value > Number(before.value) ? [] : [report(fact, band, 'order')]
  })
}

function bandsOfCountry(fact: Fact): readonly Diagnostic[] {
  const others = fact.values.map(({ id }) => id.value)
  return fact.bands
    .filter(({ value }) => !isCountryCode(String(value)) && !others.includes(String(value)))
    .map((band) => report(fact, band, 'country'))
}

function report(
  { id, range }: Fact,
  { value, span }: Band,
  fault: 'type' | 'range' | 'start' | 'order' | 'country',
): Diagnostic {
  const words = { fact: id.value, band: String(value), fault, from: range?.from, to: range?.to }
  return diagnostic('check/wrong-band', span, words)
}
