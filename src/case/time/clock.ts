import type { EventAnswer } from '../../ask/answer.ts'
import type { IntervalAnswer } from '../../ask/request.ts'
import type { Calendars } from '../calendars.ts'
import type { When } from '../deadline.ts'

/** All that time is counted with: what has happened in a case, and the calendars of the doers. */
export interface Clock {
  /** Each event at most once. */
  readonly events: readonly EventAnswer[]
  /** The same interval may come several times. */
  readonly intervals: readonly IntervalAnswer[]
  readonly calendars: Calendars
  /** When the handover at the end of the task was offered; null or left out: it was not. */
  readonly offeredAt?: When | null
}
