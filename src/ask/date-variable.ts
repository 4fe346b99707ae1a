import { numberSet, type Interval, type NumberSet } from '../rulebook/value-set.ts'

/**
 * The day of an event as a variable, for events that pick the version of a text
 * and whose day the case does not tell. Days are numbers of the form
 * `20250701`: they are only ever compared.
 */
export function dateVariable(event: string): string {
  return PREFIX + event
}

const PREFIX = 'date-of/'

/** The event whose day a variable is; undefined for any other variable. */
export function eventOf(variable: string): string | undefined {
  return variable.startsWith(PREFIX) ? variable.slice(PREFIX.length) : undefined
}

export const FIRST_DAY = 0
/** After every day. */
export const NO_DAY = 100_000_000

export const ALL_DAYS: NumberSet = numberSet([{ from: FIRST_DAY, to: NO_DAY }])

/** @param date - `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
  return Number(date.slice(0, 10).replaceAll('-', ''))
}

/** `before 2025-07-01`, `from 2005-07-13`, or both. */
export function daysText({ from, to }: Interval): string {
  const bounds = [
    ...(from === FIRST_DAY ? [] : [`from ${dateText(from)}`]),
    ...(to === NO_DAY ? [] : [`before ${dateText(to)}`]),
  ]
  return bounds.join(' ')
}

export function dateText(day: number): string {
  const digits = String(day).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}
