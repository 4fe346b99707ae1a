import type { ProgressAnswer } from '../../ask/request.ts'
import type { When } from '../deadline.ts'
import { hasHappened, inTime, type Now } from '../now.ts'
import type { PlannedHandover, Refusal } from '../plan.ts'

/** How far the handover at the end of one task is. */
export interface HandoverProgress extends PlannedHandover {
  /** The last refusal or silence, unless somebody has accepted since: the person is still with the giver. */
  readonly refused: 'rejected' | 'expired' | null
  /** When it was offered, the last time. */
  readonly offeredAt: When | null
}

const NONE_YET: HandoverProgress = {
  status: 'none-yet',
  at: null,
  reason: null,
  refusals: [],
  refused: null,
  offeredAt: null,
}

/**
 * Reads how far the handovers of a case are, leaving out what is dated after
 * the plan. The last entry counts; of entries of one day without a time of day,
 * the one that the case lists last. A new offer undoes no refusal: only that
 * somebody accepts does.
 *
 * @param mainTask - the task whose handover is meant where a case names a step alone.
 */
export function handoverProgress(
  progress: readonly ProgressAnswer[],
  now: Now,
  mainTask: (step: string) => string,
): (step: string, task: string) => HandoverProgress {
  const byTask = new Map<string, HandoverProgress>()
  const inOrder = progress
    .filter(({ at }) => hasHappened(at, now))
    .sort((a, b) => inTime(a.at, b.at))
  for (const { step, task, is, at, reason } of inOrder) {
    if (is === 'done' || is === 'cannot-act') continue
    const key = `${step}/${task ?? mainTask(step)}`
    const before = byTask.get(key) ?? NONE_YET
    byTask.set(key, {
      status: is,
      at,
      reason,
      refusals: isRefusal(is) ? [...before.refusals, { status: is, at, reason }] : before.refusals,
      refused: is === 'accepted' ? null : is === 'offered' ? before.refused : is,
      offeredAt: is === 'offered' ? at : before.offeredAt,
    })
  }
  return (step, task) => byTask.get(`${step}/${task}`) ?? NONE_YET
}

function isRefusal(is: PlannedHandover['status']): is is Refusal['status'] {
  return is === 'rejected' || is === 'expired'
}
