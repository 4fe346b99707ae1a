import { momentFaults } from '../ask/given/moment-faults.ts'
import { diagnostic } from '../diagnostic/diagnostic.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { Located } from '../source/located.ts'
import type { When } from './deadline.ts'
import { isDate } from './time/days-and-instants.ts'

/**
 * Reads the date and time of a plan, which has to be of its day.
 *
 * @param at - a date alone gives no time of day.
 * @returns null if there is no time of day; undefined, and why, if it cannot be used.
 */
export function readAt(
  at: Located<string> | undefined,
  asOf: Located<string>,
): Outcome<When | null | undefined> {
  if (at === undefined) return { value: null, diagnostics: [] }
  const faults = momentFaults(at)
  if (faults.length > 0) return { value: undefined, diagnostics: faults }
  if (!at.value.startsWith(asOf.value)) {
    const words = { at: at.value, asOf: asOf.value }
    const found = diagnostic('case/time-of-another-day', at.span, words)
    return { value: undefined, diagnostics: [found] }
  }
  return { value: isDate(at.value) ? null : at.value, diagnostics: [] }
}
