import { NO, YES } from '../variable.ts'
import { isEmpty, nameSet, numberSet, type ValueSet } from '../value-set.ts'
import type { FactDomain, FactType } from './fact-domain.ts'
import { isOnStep, nextValue, type NumberRange } from './number-range.ts'

/** A value as somebody wrote it, in a document, a case or on the command line. */
export interface ValueText {
  readonly value: string | number | boolean
  /** Whether it stands in quotes, or comes from a place where none are needed. */
  readonly quoted: boolean
}

export type ReadValues =
  /** Never empty; may be the whole domain. */
  | { readonly kind: 'values'; readonly values: ValueSet }
  /** The mark `undetermined`, of a fact that may have it. */
  | { readonly kind: 'undetermined' }
  | ValueFault

/** Why a text is no value of a fact. */
export type ValueFault = { readonly kind: 'fault' } & (
  | { readonly fault: 'unknown-value'; readonly known: readonly string[] }
  /** A known value but for its capitals. */
  | { readonly fault: 'wrong-case'; readonly meant: string }
  | { readonly fault: 'wrong-type'; readonly type: FactType }
  | { readonly fault: 'not-a-comparison' }
  /** A comparison that YAML could have taken for something else. */
  | { readonly fault: 'not-quoted' }
  | { readonly fault: 'out-of-range'; readonly from: number; readonly to: number }
  | { readonly fault: 'off-step'; readonly step: number }
  /** No value is in it: `17..16`, or `< 0` where 0 is the least. */
  | { readonly fault: 'empty' }
  | { readonly fault: 'undetermined-not-allowed' }
  /** A set is tested by its members. */
  | { readonly fault: 'set-needs-includes' }
)

/** Reads one value, or one comparison, of a fact that is not a set. */
export function readValues(domain: FactDomain, written: ValueText): ReadValues {
  if (written.value === 'undetermined') return undetermined(domain)
  switch (domain.type) {
    case 'set':
      return { kind: 'fault', fault: 'set-needs-includes' }
    case 'boolean':
      return readBoolean(domain, written.value)
    case 'enum':
    case 'country':
      return readName(domain, written.value)
    case 'number':
      return readNumber(domain, written)
  }
}

/** Reads one member of a set. */
export function readMember(domain: FactDomain, { value }: ValueText): ReadValues {
  if (value === 'undetermined') return undetermined(domain)
  return readName(domain, value)
}

function undetermined({ mayBeUndetermined }: FactDomain): ReadValues {
  if (mayBeUndetermined) return { kind: 'undetermined' }
  return { kind: 'fault', fault: 'undetermined-not-allowed' }
}

function readBoolean({ names, type }: FactDomain, value: ValueText['value']): ReadValues {
  switch (value) {
    case true:
    case 'true':
    case 'yes':
      return { kind: 'values', values: YES }
    case false:
    case 'false':
    case 'no':
      return { kind: 'values', values: NO }
    default:
      if (typeof value === 'number') return { kind: 'fault', fault: 'wrong-type', type }
      return unknownName(names, value)
  }
}

function readName({ names, type }: FactDomain, value: ValueText['value']): ReadValues {
  if (typeof value !== 'string') return { kind: 'fault', fault: 'wrong-type', type }
  if (names.includes(value)) return { kind: 'values', values: nameSet([value]) }
  return unknownName(names, value)
}

function unknownName(names: readonly string[], value: string): ValueFault {
  const meant = names.find((name) => name.toLowerCase() === value.toLowerCase())
  if (meant !== undefined) return { kind: 'fault', fault: 'wrong-case', meant }
  return { kind: 'fault', fault: 'unknown-value', known: names }
}

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`
const EXACT = new RegExp(`^${NUMBER}$`)
const COMPARED = new RegExp(`^(<=|>=|<|>)\\s*${NUMBER}$`)
const BETWEEN = new RegExp(`^${NUMBER}?\\s*\\.\\.\\s*${NUMBER}?$`)

function readNumber({ range, type }: FactDomain, { value, quoted }: ValueText): ReadValues {
  if (range === null || typeof value === 'boolean') {
    return { kind: 'fault', fault: 'wrong-type', type }
  }
  if (typeof value === 'number') return numbers(range, value, value)

  const text = value.trim()
  const exact = EXACT.exec(text)
  if (exact !== null) return numbers(range, Number(exact[1]), Number(exact[1]))

  const read = readComparison(range, text) ?? readBetween(range, text)
  if (read === undefined) return notANumber(text, type)
  return read.kind === 'values' && !quoted ? { kind: 'fault', fault: 'not-quoted' } : read
}

function readComparison(range: NumberRange, text: string): ReadValues | undefined {
  const [, operator, written] = COMPARED.exec(text) ?? []
  if (operator === undefined) return undefined
  const value = Number(written)
  const fault = misfit(range, value)
  if (fault !== undefined) return fault
  const next = nextValue(range, value)
  const end = nextValue(range, range.to)
  switch (operator) {
    case '<':
      return interval(range.from, value)
    case '<=':
      return interval(range.from, next)
    case '>':
      return interval(next, end)
    default:
      return interval(value, end)
  }
}

function readBetween(range: NumberRange, text: string): ReadValues | undefined {
  const found = BETWEEN.exec(text)
  if (found === null) return undefined
  const [, first, last] = found
  if (first === undefined && last === undefined) return undefined
  return numbers(
    range,
    first === undefined ? range.from : Number(first),
    last === undefined ? range.to : Number(last),
  )
}

/** The values from `first` to `last`, both included. */
function numbers(range: NumberRange, first: number, last: number): ReadValues {
  return misfit(range, first) ?? misfit(range, last) ?? interval(first, nextValue(range, last))
}

function misfit(range: NumberRange, value: number): ValueFault | undefined {
  const { from, to, step } = range
  if (!(from <= value && value <= to)) return { kind: 'fault', fault: 'out-of-range', from, to }
  if (!isOnStep(range, value)) return { kind: 'fault', fault: 'off-step', step }
  return undefined
}

function interval(from: number, to: number): ReadValues {
  const values = numberSet([{ from, to }])
  return isEmpty(values) ? { kind: 'fault', fault: 'empty' } : { kind: 'values', values }
}

/** Text with a digit or a sign was meant as a comparison; other text was not meant as a number. */
function notANumber(text: string, type: FactType): ValueFault {
  return /[\d<>=.]/.test(text)
    ? { kind: 'fault', fault: 'not-a-comparison' }
    : { kind: 'fault', fault: 'wrong-type', type }
}
