import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { diagnostic } from '../diagnostic/diagnostic.ts'
import type { WrittenValue } from '../document/condition.ts'
import type { GivenValue } from '../document/case-parts.ts'
import type { FactDomain } from '../rulebook/notation/fact-domain.ts'
import { valuesOf } from '../rulebook/notation/fact-domain.ts'
import { nextValue } from '../rulebook/notation/number-range.ts'
import { readMember, readValues } from '../rulebook/notation/read-values.ts'
import { equalSets, type ValueSet } from '../rulebook/value-set.ts'
import { memberOf, NO, undeterminedOf, YES } from '../rulebook/variable.ts'
import type { Span } from '../source/span.ts'
import type { FactAnswer } from './answer.ts'
import { valueBefore } from './value-before.ts'
import { valueFault } from './value-fault.ts'

/** What one given fact fixes. */
export interface ReadFact {
  /** The values still possible, by variable. */
  readonly variables: readonly (readonly [string, ValueSet])[]
  readonly given: FactAnswer
}

export type FactOutcome =
  | { readonly kind: 'read'; readonly read: ReadFact }
  | { readonly kind: 'faults'; readonly diagnostics: readonly Diagnostic[] }

/**
 * Reads the value given for a fact.
 *
 * - A value, or a range of numbers: the fact has one of these values. A single
 *   value says as well that it could be determined.
 * - `undetermined`: the mark alone; the fact has a value that nobody can find out.
 * - Of a set: members that are in it, the only ones in it, or ones that are not.
 */
export function readFact(domain: FactDomain, given: GivenValue, place: Span): FactOutcome {
  if (domain.type === 'set') return readSet(domain, given)
  if (given.kind !== 'value') {
    return faults([diagnostic('case/several-values', place, { fact: domain.id })])
  }
  const found = readValues(domain, { ...given.value, quoted: true })
  switch (found.kind) {
    case 'fault':
      return faults([valueFault(domain, given.value, found)])
    case 'undetermined':
      return read([[undeterminedOf(domain.id), YES]], 'undetermined')
    case 'values':
      return isOneValue(found.values, domain)
        ? read(determined(domain.id, found.values, domain), textOf(found.values, domain))
        : read([[domain.id, found.values]], textOf(found.values, domain))
  }
}

function readSet(domain: FactDomain, given: GivenValue): FactOutcome {
  if (given.kind === 'value') {
    if (given.value.value === 'undetermined') return readUnknownSet(domain, given.value)
    return readMembers(domain, 'members', [given.value])
  }
  return readMembers(domain, given.kind, given.members)
}

function readUnknownSet(domain: FactDomain, { span }: WrittenValue): FactOutcome {
  if (!domain.mayBeUndetermined) {
    return faults([diagnostic('case/undetermined-not-allowed', span, { fact: domain.id })])
  }
  const marks = domain.names.map(
    (name) => [undeterminedOf(memberOf(domain.id, name)), YES] as const,
  )
  return read(marks, 'undetermined')
}

function readMembers(
  domain: FactDomain,
  kind: 'members' | 'only' | 'not',
  written: readonly WrittenValue[],
): FactOutcome {
  const wrong = written.flatMap((member) => {
    const found = readMember(domain, member)
    switch (found.kind) {
      case 'fault':
        return [valueFault(domain, member, found)]
      // The mark belongs to the whole set, not beside its members.
      case 'undetermined':
        return [valueFault(domain, member, { kind: 'fault', fault: 'unknown-value', known: [] })]
      case 'values':
        return []
    }
  })
  if (wrong.length > 0) return faults(wrong)

  const members = [...new Set(written.map(({ value }) => String(value)))]
  const named = members.flatMap((name) =>
    determined(memberOf(domain.id, name), kind === 'not' ? NO : YES, domain),
  )
  switch (kind) {
    case 'members':
      return read(named, members)
    case 'not':
      return read(named, { not: members })
    case 'only': {
      const others = domain.names.filter((name) => !members.includes(name))
      const absent = others.flatMap((name) => determined(memberOf(domain.id, name), NO, domain))
      return read([...named, ...absent], { only: members })
    }
  }
}

function read(variables: ReadFact['variables'], given: FactAnswer): FactOutcome {
  return { kind: 'read', read: { variables, given } }
}

function faults(diagnostics: readonly Diagnostic[]): FactOutcome {
  return { kind: 'faults', diagnostics }
}

/** A variable with its value, and that it could be determined. */
function determined(
  variable: string,
  values: ValueSet,
  { mayBeUndetermined }: FactDomain,
): ReadFact['variables'] {
  return mayBeUndetermined
    ? [
        [variable, values],
        [undeterminedOf(variable), NO],
      ]
    : [[variable, values]]
}

function isOneValue(values: ValueSet, { range }: FactDomain): boolean {
  if (values.kind === 'names') return values.names.length === 1
  const [interval, ...others] = values.intervals
  if (interval === undefined || range === null || others.length > 0) return false
  return nextValue(range, interval.from) === interval.to
}

/** A value as a case file writes it. */
function textOf(values: ValueSet, domain: FactDomain): FactAnswer {
  if (values.kind === 'names') {
    const [name = ''] = values.names
    return domain.type === 'boolean' ? name === 'yes' : name
  }
  const { range } = domain
  const [interval] = values.intervals
  if (interval === undefined || range === null) return ''
  if (isOneValue(values, domain)) return interval.from
  if (equalSets(values, valuesOf(domain))) return `${range.from}..${range.to}`
  const first = interval.from === range.from ? '' : String(interval.from)
  const last = interval.to > range.to ? '' : String(valueBefore(range, interval.to))
  return `${first}..${last}`
}
