import type { ValueSet } from './value-set.ts'

/**
 * What a condition can test. A fact becomes one or more variables:
 *
 * - `f` for a boolean, enum, country or number, with its determined values;
 * - `f/undetermined` (yes or no) where the fact may be undetermined. It is a
 *   mark of its own: with it, `f` has a value that nobody can find out;
 * - `f/member` (yes or no) for each member of a set, each with its own
 *   `f/member/undetermined` where allowed.
 */
export interface Variable {
  readonly id: string
  readonly fact: string
  /** All values, without `undetermined`. */
  readonly domain: ValueSet
  /** Of a number: the distance between neighbouring values. */
  readonly step: number | null
}

export const YES: ValueSet = { kind: 'names', names: ['yes'] }
export const NO: ValueSet = { kind: 'names', names: ['no'] }
export const YES_OR_NO: ValueSet = { kind: 'names', names: ['no', 'yes'] }

export function undeterminedOf(variable: string): string {
  return `${variable}/undetermined`
}

export function memberOf(fact: string, member: string): string {
  return `${fact}/${member}`
}
