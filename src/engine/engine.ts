import type { CaseFacts } from '../rulebook/case-facts.ts'
import type { Truth } from '../rulebook/condition.ts'

/** What is known of each rule in one case, by rule id, ordered by id. */
export type Truths = ReadonlyMap<string, Truth>

/**
 * Whatever evaluates the rules of a rulebook: the index, or json-rules-engine.
 *
 * Both compute strong Kleene truth of each rule's condition: a leaf whose
 * variable is open is unknown, `all` is the least and `any` the greatest of its
 * parts. It is sound: `holds` is true, and `fails` false, in every completion
 * of the case.
 */
export interface Engine<Result = Truths | Promise<Truths>> {
  /**
   * Evaluates every rule that the statements of `step` use; or, if that is the
   * `procedureKey` of an instrument, every rule of its procedure.
   *
   * @param facts - what is still possible, by variable. Variables that no rule
   *   tests are ignored.
   * @throws {@link Bug} if the rulebook has no such step or procedure, or a fact is not of
   *   its variable's type.
   */
  readonly evaluate: (step: string, facts: CaseFacts) => Result
}
