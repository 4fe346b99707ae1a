import type { Deadline } from '../deadline.ts'
import type { Now } from '../now.ts'
import { isPast } from '../time/is-past.ts'

/** Whether a limit that binds has certainly run out; one that binds where possible is never missed. */
export function isMissed(deadline: Deadline, { asOf, at }: Now): boolean {
  return !deadline.limit.wherePossible && isPast(deadline, at ?? asOf) === 'yes'
}
