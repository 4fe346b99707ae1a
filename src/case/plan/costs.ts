import type { CitedClause, PaysQuestion } from '../../ask/answer.ts'
import { askBothWithUses, type EngineDifference } from '../../ask/ask-both.ts'
import { caseContext } from '../../ask/context.ts'
import type { Prepared } from '../../ask/prepared.ts'
import type { CaseRequest, CostAnswer } from '../../ask/request.ts'
import { usesOfFacts, type Use } from '../../ask/uses-of-facts.ts'
import { Bug } from '../../bug.ts'
import type { ProcedureEntry } from '../../rulebook/procedure.ts'
import type { SettledCost } from '../money/settled-cost.ts'
import { stepsWithCost } from './steps-with-cost.ts'

/** The costs of a case, each with who pays it by the texts of its day. */
export interface SettledCosts {
  readonly settled: readonly SettledCost[]
  readonly clauses: Readonly<Record<string, CitedClause>>
  /** What facts would decide of them. */
  readonly uses: readonly Use[]
  readonly differences: readonly EngineDifference[]
}

/** Asks of each cost who pays it, as of the day on which it arose. */
export async function settleCosts(
  prepared: Prepared,
  request: CaseRequest,
  procedure: ProcedureEntry,
): Promise<SettledCosts> {
  const settled: SettledCost[] = []
  const uses: Use[] = []
  const differences: EngineDifference[] = []
  const clauses: Record<string, CitedClause> = {}
  for (const cost of request.costs) {
    const step = stepOfCost(prepared, procedure, cost)
    const on = cost.on ?? request.asOf
    const asked = { ...request, asOf: on, step, task: null }
    const checked = await askBothWithUses(caseContext(prepared, asked), asked)
    if (checked.kind === 'differ') {
      differences.push(...checked.differences)
      continue
    }
    const { answer } = checked.answer
    const question = answer.questions.find(
      (one): one is PaysQuestion => one.question === 'pays' && one.cost === cost.cost,
    )
    if (question === undefined) throw new Bug(`\`${step}\` has no cost \`${cost.cost}\``)
    settled.push({ cost: { ...cost, step, on }, question })
    Object.assign(clauses, answer.clauses)
    const label = prepared.labels.step(step)
    uses.push(
      ...usesOfFacts(question, step, prepared.labels).map((use) => ({ ...use, step: label })),
    )
  }
  return { settled, clauses, uses, differences }
}

/**
 * The step in which a cost arose: the one that the case names, else the only
 * one of the procedure that has this cost.
 *
 * @throws {@link Bug} where that is no step, or several: who reads the case asks
 *   which.
 */
function stepOfCost(
  prepared: Prepared,
  procedure: ProcedureEntry,
  { cost, step }: CostAnswer,
): string {
  if (step !== null) return step
  const [only, ...others] = stepsWithCost(prepared, procedure, cost)
  if (only === undefined || others.length > 0) {
    throw new Bug(`it is not said in which step \`${cost}\` arose`)
  }
  return only
}
