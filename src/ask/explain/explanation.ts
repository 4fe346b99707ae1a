import type { Truth } from '../../rulebook/condition.ts'
import type { Duty } from '../../rulebook/statement.ts'
import type { Answer, AnswerSet, FactAnswer, Replaced, SetAside } from '../answer.ts'

/** An answer with the reasons for it: the form of `schemas/answer.schema.json` too. */
export type ExplainedAnswer = Answer & {
  readonly explanations: readonly QuestionExplanation[]
}

/** The answers to every step of a case, each with its reasons. */
export type ExplainedAnswerSet = Omit<AnswerSet, 'answers'> & {
  readonly answers: readonly ExplainedAnswer[]
}

/**
 * Why each clause that speaks to one question of an answer applies, or does
 * not. Plain JSON data: the values that the case gives stand in the answer's
 * `case`.
 */
export type QuestionExplanation = {
  /** Ordered by id, each rule of a clause once for everything it says. */
  readonly clauses: readonly ClauseExplanation[]
} & (
  | { readonly question: 'who' | 'handover'; readonly task: string }
  | { readonly question: 'pays'; readonly cost: string }
)

export interface ClauseExplanation {
  readonly clause: string
  /** The clause's id, or that of a part with a condition of its own, such as `…/only-when`. */
  readonly rule: string
  readonly says: Says
  /** Whether its instrument is in force; unknown where that waits for the date of an event. */
  readonly inForce: Truth
  /** Whether its condition is true of the case, as far as cases of this kind can be. */
  readonly applies: Truth
  /** The condition, its truth without regard to what can be together. */
  readonly condition: ExplainedCondition
  /** Assumptions of the vocabulary that settle what the condition alone leaves open. */
  readonly settledBy: readonly string[]
  /** Null unless the clause does not apply. */
  readonly wouldApply: WouldApply | null
  /** What takes it away, in some case at least; then it is in force before that alone. */
  readonly replacedBy: readonly Omit<Replaced, 'clause'>[]
  /** To what it gives way where it applies. */
  readonly setAside: readonly Omit<SetAside, 'clause'>[]
}

export type Says = Duty | 'pays' | 'is-not-charged' | 'hands-over' | 'passes-on'

/** The smallest change of facts under which a clause applies. */
export type WouldApply =
  | { readonly kind: 'change'; readonly changes: readonly FactChange[] }
  /** Under no facts that can be together. */
  | { readonly kind: 'impossible' }
  /** There is too much to try. */
  | { readonly kind: 'not-worked-out' }

/** How one fact would have to be: all of these. Any value that passes will do. */
export interface FactChange {
  readonly fact: string
  /** What the case gives instead; null: the fact would have to be established. */
  readonly given: FactAnswer | null
  readonly tests: readonly FactTest[]
}

/** A condition with its truth in one case, and that of all its parts. */
export type ExplainedCondition = ExplainedConstant | ExplainedJunction | ExplainedTest

export interface ExplainedConstant {
  readonly kind: 'always' | 'never'
  readonly truth: Truth
}

export interface ExplainedJunction {
  readonly kind: 'all' | 'any'
  readonly truth: Truth
  readonly of: readonly ExplainedCondition[]
}

export interface ExplainedTest {
  readonly kind: 'test'
  readonly truth: Truth
  readonly test: FactTest
}

/** What is asked of one fact. */
export interface FactTest {
  readonly fact: string
  readonly is:
    | 'one-of'
    | 'none-of'
    /** Of a set: its one value is a member, or is none. */
    | 'with'
    | 'without'
    /** Of a set, its one value is the member that is meant; else there is no value. */
    | 'undetermined'
    | 'determined'
    /** The one value is another fact. */
    | 'same-as'
    | 'differs-from'
  /** As a case writes them: `LA`, `yes`, `..17`, `18..`. */
  readonly values: readonly string[]
}
