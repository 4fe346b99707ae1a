import type { ValueSet } from './value-set.ts'

/**
 * A condition in negation normal form: no `not`, constants folded, and within
 * one `all` or `any` at most one leaf for each variable.
 */
export type Condition = Always | Never | Junction | Leaf

export interface Always {
  readonly kind: 'always'
}

export interface Never {
  readonly kind: 'never'
}

export interface Junction {
  readonly kind: 'all' | 'any'
  /** Two or more; none of them a junction of the same kind, or a constant. */
  readonly of: readonly Condition[]
}

export type Leaf = Membership | Comparison

/** The variable has one of these values: neither none nor all of its domain. */
export interface Membership {
  readonly kind: 'in'
  readonly variable: string
  readonly values: ValueSet
}

/** Two variables of one type have the same value, or different ones. */
export interface Comparison {
  readonly kind: 'same' | 'differs'
  /** The two in code-point order. */
  readonly left: string
  readonly right: string
}

export const ALWAYS: Always = { kind: 'always' }
export const NEVER: Never = { kind: 'never' }

/** What is known of a condition in a case: true or false whatever else is found out, or neither. */
export type Truth = 'holds' | 'fails' | 'unknown'
