import type { CaseFacts } from '../../rulebook/case-facts.ts'
import type { Truth } from '../../rulebook/condition.ts'

/** How far a rulebook was verified, and what was found. */
export interface VerifyReport {
  /** Whether rules were compared at all, and nothing disagreed. */
  readonly passed: boolean
  /** Different cases, counted for each step. */
  readonly cases: number
  /** How often all were asked for the truth of one rule in one case. */
  readonly comparisons: number
  /** How many of these were also compared with all completions of the case. */
  readonly completed: number
  /** Values tried of a variable that a rule tests, at both sides of all that tells its values apart. */
  readonly boundaries: number
  /** Every rule that a statement uses, ordered by id. */
  readonly rules: readonly RuleCoverage[]
  /** Rules that no statement uses, which no engine is ever asked for. */
  readonly unused: readonly string[]
  readonly disagreeing: number
  /** At most the first hundred. */
  readonly disagreements: readonly Disagreement[]
}

/** In how many cases a rule was seen to hold, to fail and to be unknown. */
export interface RuleCoverage {
  readonly rule: string
  readonly holds: number
  readonly fails: number
  readonly unknown: number
  /** Variables that it tests, none of whose values were seen to make it hold and fail by themselves. */
  readonly undecided: readonly string[]
}

/** What everybody says of one rule in one case. */
export interface Verdicts {
  readonly index: Truth | undefined
  readonly jsonRules: Truth | undefined
  /** Kleene truth of the condition, computed plainly. */
  readonly reference: Truth
  /** Truth over all completions; undefined if they were too many to try. */
  readonly completions: Truth | undefined
}

export interface Disagreement extends Verdicts {
  /** A step, or the key of a procedure. */
  readonly step: string
  readonly rule: string
  readonly facts: CaseFacts
}
