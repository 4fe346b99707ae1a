import type { BodiesAnswer } from '../ask/statement-answer.ts'
import type { When } from './deadline.ts'
import type { Plan, PlanTask, PlanStep } from './plan.ts'

/** Who holds the person on the day of a plan. */
export interface Holder {
  /** The step of care that was done last, or the one whose handover was accepted last. */
  readonly step: string
  /** Null: nobody is named, or it is not known who. */
  readonly by: BodiesAnswer | null
  /** Whether that step is done, or its handover was accepted. */
  readonly how: 'done' | 'accepted'
  readonly at: When | null
}

/**
 * Who holds the person, as far as the case tells: whoever holds them in the step
 * of care that was done last, or took them over after that.
 *
 * @returns null if no step of care is done and no handover was accepted.
 */
export function holderNow({ steps, custody }: Plan): Holder | null {
  const held = new Map(custody.held.map(({ step, by }) => [step, by]))
  return steps.reduce<Holder | null>((holder, step) => {
    const by = held.get(step.step)
    const inCare: Holder | null =
      step.state === 'done' && by !== undefined
        ? { step: step.step, by, how: 'done', at: step.doneAt }
        : holder
    const handover = step.tasks.find(({ handover }) => handover?.status === 'accepted')
    return handover === undefined ? inCare : receiver(step, handover)
  }, null)
}

function receiver({ step, answer }: PlanStep, { task, handover }: PlanTask): Holder {
  const question = answer?.questions.find((one) => one.question === 'handover' && one.task === task)
  const [statement] = question?.question === 'handover' ? question.statements : []
  return { step, by: statement?.to ?? null, how: 'accepted', at: handover?.at ?? null }
}
