import type { TimeSpan } from '../../rulebook/statement.ts'
import { spanOfIso } from './span-of-iso.ts'

/** One of several times of which the longest counts. */
export interface Candidate<T> {
  readonly value: T
  /** When it ends: infinite where the clock stands still or it lies too far ahead; null: not known. */
  readonly end: number | null
  /** Its amount, as an ISO 8601 duration; null: it has none. */
  readonly amount: string | null
  readonly days: 'working' | 'calendar' | null
  /** Those of the same start can be compared by their amount. */
  readonly start: string
}

/**
 * The time that counts where a clause lengthens another's: the longer one,
 * which takes the place of the first unless it is known to be shorter.
 */
export function longerOf<T>(own: Candidate<T>, extension: Candidate<T>): Candidate<T> {
  if (own.end !== null && extension.end !== null) {
    return extension.end < own.end ? own : extension
  }
  const ownMinutes = minutesIn(own)
  const minutes = minutesIn(extension)
  const isShorter = minutes !== null && ownMinutes !== null && minutes < ownMinutes
  return isShorter && own.start === extension.start ? own : extension
}

const MINUTES_A_DAY = 24 * 60

/** How long one of each lasts on average; enough to tell 20 working days from 40. */
const MINUTES: Readonly<Record<TimeSpan['unit'], number>> = {
  minute: 1,
  hour: 60,
  day: MINUTES_A_DAY,
  'working-day': (MINUTES_A_DAY * 7) / 5,
  week: 7 * MINUTES_A_DAY,
  month: (MINUTES_A_DAY * 365.25) / 12,
  year: MINUTES_A_DAY * 365.25,
}

function minutesIn({ amount, days }: Candidate<unknown>): number | null {
  if (amount === null) return null
  const { count, unit } = spanOfIso(amount, days)
  return count * MINUTES[unit]
}
