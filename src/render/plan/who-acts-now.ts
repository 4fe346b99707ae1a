import type { WhoQuestion } from '../../ask/answer.ts'
import type { FallbackBecause, PlanTask } from '../../case/plan.ts'
import { bodiesWords } from '../body-words.ts'
import { line, type Line } from '../layout.ts'
import { reasonWords } from './handover-status.ts'
import type { PlanTelling } from './plan-telling.ts'

/** Who is to act in place of the body named first, or that nobody is, though that body cannot act. */
export function whoActsNow(
  { statements }: Pick<WhoQuestion, 'statements'>,
  task: PlanTask | undefined,
  told: PlanTelling,
): readonly Line[] {
  if (task === undefined) return []
  const { cannotAct } = task
  const instead = takesOver(task, told)
  if (instead.length > 0 || cannotAct === null || statements.length === 0) return instead
  const why = reasonWords(cannotAct, told.labels)
  return [line(`the body named CANNOT ACT${why}; no text says who takes over`, 'alarm')]
}

/** Who takes over for the body named first, and why. */
export function takesOver({ fallback, cannotAct }: PlanTask, told: PlanTelling): readonly Line[] {
  if (fallback === null) return []
  const { because, responsible } = fallback
  const who = bodiesWords(responsible, told.labels)
  const why =
    because === 'cannot-act' && cannotAct !== null ? reasonWords(cannotAct, told.labels) : ''
  return [line(`NOW ${who}, because ${BECAUSE[because]}${why}`, 'alarm')]
}

const BECAUSE: Readonly<Record<FallbackBecause, string>> = {
  'cannot-act': 'the body named first cannot act',
  rejected: 'who was to receive has refused',
  expired: 'who was to receive has not answered in time',
  late: 'the body named first is late',
}
