import type { CaseFacts } from '../rulebook/case-facts.ts'
import type { EventAnswer, FactAnswer } from './answer.ts'

/** A case as it is asked about: what is known of it, and on which date. */
export interface CaseRequest {
  readonly facts: CaseFacts
  /** The same facts as they were given, for the answer to repeat. */
  readonly given: ReadonlyMap<string, FactAnswer>
  readonly events: readonly EventAnswer[]
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  /** Ids of drafts that take part. */
  readonly withDraft: readonly string[]
}

/** A case and one step of it, or one task of that step. */
export interface Request extends CaseRequest {
  readonly step: string
  /** Null: the whole step. */
  readonly task: string | null
}
