import type { CaseFacts } from '../rulebook/case-facts.ts'
import type { ValueSet } from '../rulebook/value-set.ts'

/**
 * The same facts with one more. Sets of countries make the facts of a case
 * many, so they are looked up below, and copied only if somebody walks them.
 */
export function withFact(facts: CaseFacts, variable: string, value: ValueSet): CaseFacts {
  const all = (): CaseFacts => new Map(facts).set(variable, value)
  return {
    get: (id) => (id === variable ? value : facts.get(id)),
    has: (id) => id === variable || facts.has(id),
    get size() {
      return all().size
    },
    forEach: (visit) => {
      all().forEach(visit)
    },
    entries: () => all().entries(),
    keys: () => all().keys(),
    values: () => all().values(),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  }
}
