import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { valuesOf } from '../rulebook/notation/fact-domain.ts'
import { readValues } from '../rulebook/notation/read-values.ts'
import { isSubset, union, type ValueSet } from '../rulebook/value-set.ts'
import type { Names } from './names.ts'
import { factTestsOf } from './walk/tests.ts'

/** Reports tests that every value passes, so that the fact might as well not be tested. */
export function testsNothing(library: Library, { domains }: Names): readonly Diagnostic[] {
  return factTestsOf(library).flatMap(({ test: { fact, test }, heading }) => {
    const domain = domains.get(fact.value)
    if (domain === undefined || test.kind !== 'one-of') return []
    const passing = test.values.reduce<ValueSet | undefined>((passes, written) => {
      const read = readValues(domain, written)
      if (read.kind !== 'values') return passes
      return passes === undefined ? read.values : union(passes, read.values)
    }, undefined)
    if (passing === undefined || !isSubset(valuesOf(domain), passing)) return []
    return [diagnostic('check/tests-nothing', test.span, { fact: domain.id }, { heading })]
  })
}
