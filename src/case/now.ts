import type { When } from './deadline.ts'
import { dayOfDate, instantOf, isDate } from './time/days-and-instants.ts'

/** When a plan is made. */
export interface Now {
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  /** A date and time with offset; null: the day alone is known. */
  readonly at: When | null
}

/**
 * Whether something that the case dates has happened: not if it is dated after
 * the plan. Where either has no time of day, days are compared as written.
 */
export function hasHappened(when: When, { asOf, at }: Now): boolean {
  return inTime(when, at ?? asOf) <= 0
}

/** Compares times of a case: by instant, or by day where either has no time of day. */
export function inTime(a: When, b: When): number {
  return isDate(a) || isDate(b) ? dayIn(a) - dayIn(b) : instantOf(a) - instantOf(b)
}

function dayIn(when: When): number {
  return dayOfDate(when.slice(0, 10))
}
