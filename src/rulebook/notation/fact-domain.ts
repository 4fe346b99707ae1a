import { COUNTRY_CODES } from '../../country/countries.ts'
import { memberOf, undeterminedOf, YES_OR_NO, type Variable } from '../variable.ts'
import { nameSet, numberSet, type ValueSet } from '../value-set.ts'
import { nextValue, type NumberRange } from './number-range.ts'

export type FactType = 'boolean' | 'enum' | 'country' | 'number' | 'set'

/** Which values a fact can have: all that is needed to read a value of it. */
export interface FactDomain {
  readonly id: string
  readonly type: FactType
  /**
   * Sorted: the values of an enum, the members of a set, `no` and `yes`, or all
   * country codes and the values beside them. Empty for a number.
   */
  readonly names: readonly string[]
  /** Of a number. */
  readonly range: NumberRange | null
  readonly mayBeUndetermined: boolean
}

/** The parts of a fact's definition that say which values it can have. */
export interface FactDefinition {
  readonly id: string
  readonly type: FactType
  /** Values of an enum or set; of countries, the values beside the codes. */
  readonly values: readonly string[]
  /** A set whose members are countries. */
  readonly ofCountries: boolean
  readonly range: NumberRange | null
  readonly mayBeUndetermined: boolean
}

/** A number without a range has none of the values: `check` reports it. */
export function factDomain(fact: FactDefinition): FactDomain {
  const { id, type, range, mayBeUndetermined } = fact
  return {
    id,
    type,
    names: namesOf(fact),
    range: type === 'number' ? range : null,
    mayBeUndetermined,
  }
}

function namesOf({ type, values, ofCountries }: FactDefinition): readonly string[] {
  switch (type) {
    case 'boolean':
      return ['no', 'yes']
    case 'number':
      return []
    case 'country':
      return nameSet([...COUNTRY_CODES, ...values]).names
    case 'enum':
    case 'set':
      return nameSet(ofCountries ? [...COUNTRY_CODES, ...values] : values).names
  }
}

/** All determined values; of a set, all its members. */
export function valuesOf({ names, range }: FactDomain): ValueSet {
  if (range === null) return nameSet(names)
  return numberSet([{ from: range.from, to: nextValue(range, range.to) }])
}

/** The variables that a fact becomes, ordered by id. */
export function variablesOf(domain: FactDomain): readonly Variable[] {
  const own =
    domain.type === 'set'
      ? domain.names.flatMap((name) => withMark(memberOf(domain.id, name), YES_OR_NO, domain))
      : withMark(domain.id, valuesOf(domain), domain)
  return [...own].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function withMark(id: string, values: ValueSet, domain: FactDomain): readonly Variable[] {
  const variable = { id, fact: domain.id, domain: values, step: domain.range?.step ?? null }
  if (!domain.mayBeUndetermined) return [variable]
  const mark = { id: undeterminedOf(id), fact: domain.id, domain: YES_OR_NO, step: null }
  return [variable, mark]
}
