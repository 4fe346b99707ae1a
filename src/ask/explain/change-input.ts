import type { CaseFacts } from '../../rulebook/case-facts.ts'
import type { Condition } from '../../rulebook/condition.ts'
import type { Variables } from '../../rulebook/variables.ts'
import type { Prepared } from '../prepared.ts'

/** What a change of facts is looked for in. */
export interface ChangeInput {
  readonly condition: Condition
  readonly facts: CaseFacts
  /** What can never be. */
  readonly never: readonly Condition[]
  readonly prepared: Pick<Prepared, 'facts'>
  readonly variables: Variables
}
