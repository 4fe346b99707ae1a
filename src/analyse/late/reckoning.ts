import type { TimeSpan } from '../../rulebook/statement.ts'

/** When something happens, or is over. */
export interface Moment {
  /** `YYYY-MM-DD`, which means the end of that day; or a date and time with offset. */
  readonly at: string
  /** Whether it is a day. */
  readonly isDay: boolean
  /** When it is over, so that moments can be compared: in milliseconds. */
  readonly until: number
}

/**
 * Counts time as the plan of a case would, by clocks and calendars that whoever
 * calls lends: this room knows none. `loadReckoning` makes one.
 */
export interface Reckoning {
  /** Countries whose calendars are known; all others are as good as none. */
  readonly countries: readonly string[]
  /** Of a day, or of the first or the last minute of it there. */
  readonly momentOf: (
    day: string,
    time: 'whole-day' | 'first-minute' | 'last-minute',
    country: string | null,
  ) => Moment
  /**
   * The end of an amount of time that runs from a moment, by the clock and
   * calendar of a country; null: Monday to Friday, in UTC. Undefined where it
   * never comes.
   */
  readonly endOf: (from: Moment, span: TimeSpan, country: string | null) => Moment | undefined
  /** The day so many days after another one. */
  readonly dayAfter: (day: string, days: number) => string
}
