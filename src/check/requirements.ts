import type { WrittenCondition, WrittenFactTest } from '../document/condition.ts'
import { valuesOf } from '../rulebook/notation/fact-domain.ts'
import { readValues } from '../rulebook/notation/read-values.ts'
import { isEmpty, union, without, type ValueSet } from '../rulebook/value-set.ts'
import { memberOf, NO, YES } from '../rulebook/variable.ts'
import type { Span } from '../source/span.ts'
import type { Names } from './names.ts'
import { termsSeenBy, type SeenTerm } from './terms-seen.ts'

/** That a variable has one of these values, whenever the condition holds. */
export interface Requirement {
  readonly fact: string
  readonly variable: string
  readonly values: ValueSet
  readonly span: Span
}

interface Site {
  readonly names: Names
  readonly seen: ReadonlyMap<string, SeenTerm>
  /** The terms that are being looked into, against circles. */
  readonly within?: readonly SeenTerm[]
}

/**
 * What a condition requires of single facts in every case in which it holds
 * (or, if not `wanted`, fails). Alternatives require nothing of one fact alone.
 */
export function requirementsOf(
  condition: WrittenCondition,
  wanted: boolean,
  site: Site,
): readonly Requirement[] {
  switch (condition.kind) {
    case 'not':
      return requirementsOf(condition.of, !wanted, site)
    case 'all':
    case 'any':
      // Of several parts each is required only where all must hold, or all must fail.
      return (condition.kind === 'all') === wanted || condition.of.length === 1
        ? condition.of.flatMap((part) => requirementsOf(part, wanted, site))
        : []
    case 'term': {
      // `is: [a, b]` wants both; `is-not: [a, b]` wants neither.
      if (!wanted && condition.terms.length > 1) return []
      const isWanted = wanted !== condition.negated
      return condition.terms.flatMap(({ value, span }) =>
        requirementsOfTerm(value, isWanted, site).map((one) => ({ ...one, span })),
      )
    }
    case 'fact':
      return requirementsOfTest(condition, wanted, site)
  }
}

function requirementsOfTerm(name: string, wanted: boolean, site: Site): readonly Requirement[] {
  const { names, seen, within = [] } = site
  const term = seen.get(name)
  if (term === undefined || within.some(({ id }) => id === term.id)) return []
  const inside = { names, seen: termsSeenBy(term.owner, names), within: [...within, term] }
  return requirementsOf(term.means, wanted, inside)
}

function requirementsOfTest(
  { fact, test }: WrittenFactTest,
  wanted: boolean,
  { names }: Site,
): readonly Requirement[] {
  const domain = names.domains.get(fact.value)
  if (domain === undefined) return []
  const of = (variable: string, values: ValueSet): Requirement => ({
    fact: domain.id,
    variable,
    values,
    span: test.span,
  })

  switch (test.kind) {
    case 'one-of': {
      const read = test.values.map((written) => readValues(domain, written))
      // With `undetermined` beside them, the values are only an alternative.
      if (read.some(({ kind }) => kind === 'fault')) return []
      if (wanted && read.some(({ kind }) => kind === 'undetermined')) return []
      const named = read.flatMap((one) => (one.kind === 'values' ? [one.values] : []))
      const [first, ...others] = named
      if (first === undefined) return []
      const values = others.reduce(union, first)
      const left = wanted ? values : without(valuesOf(domain), values)
      return isEmpty(left) ? [] : [of(domain.id, left)]
    }
    case 'includes':
    case 'includes-all': {
      const members = test.members.map(({ value }) => String(value))
      const isEach = (test.kind === 'includes-all') === wanted || members.length === 1
      if (!isEach || domain.type !== 'set') return []
      return members
        .filter((member) => domain.names.includes(member))
        .map((member) => of(memberOf(domain.id, member), wanted ? YES : NO))
    }
    case 'same-as':
    case 'differs-from':
      return []
  }
}
