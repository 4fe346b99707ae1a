import type { PaysQuestion } from '../../ask/answer.ts'
import type { CostAnswer } from '../../ask/request.ts'

/** A cost of a case, and what the texts in force on its day say to who pays it. */
export interface SettledCost {
  /** `step` is where it arose; `on` its day, `YYYY-MM-DD`. */
  readonly cost: CostAnswer & { readonly step: string; readonly on: string }
  /** Of that step and that cost, decided as of {@link SettledCost.cost}'s day. */
  readonly question: PaysQuestion
}
