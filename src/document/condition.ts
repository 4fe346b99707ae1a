import type { Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'

/** A condition as written (`when`, `unless`, `scope`, …), before names are looked up. */
export type WrittenCondition =
  | WrittenConnective
  | { readonly kind: 'not'; readonly of: WrittenCondition; readonly span: Span }
  | WrittenTermTest
  | WrittenFactTest

export interface WrittenConnective {
  readonly kind: 'all' | 'any'
  readonly of: readonly WrittenCondition[]
  readonly span: Span
}

/** `is: child` or `is-not: child`; several terms mean all of them (for `is-not`, none of them). */
export interface WrittenTermTest {
  readonly kind: 'term'
  readonly negated: boolean
  readonly terms: readonly Located<string>[]
  readonly span: Span
}

/** One fact tested once: `origin: [LA, MM]`, `age: "< 18"`, `nationality: { same-as: origin }`. */
export interface WrittenFactTest {
  readonly kind: 'fact'
  readonly fact: Located<string>
  readonly test: WrittenTest
  readonly span: Span
}

/** A value as written in a condition or a case: text, number or yes/no. */
export interface WrittenValue extends Located<string | number | boolean> {
  /** Whether it stands in quotes; a comparison such as `"< 18"` must. */
  readonly quoted: boolean
}

export type WrittenTest =
  /** A value or a list of values, any of which will do. */
  | { readonly kind: 'one-of'; readonly values: readonly WrittenValue[]; readonly span: Span }
  | {
      readonly kind: 'same-as' | 'differs-from'
      readonly fact: Located<string>
      readonly span: Span
    }
  | {
      readonly kind: 'includes' | 'includes-all'
      readonly members: readonly WrittenValue[]
      readonly span: Span
    }
