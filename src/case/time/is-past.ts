import type { Deadline, FallbackTime, TimeNote, When } from '../deadline.ts'
import { endOfWhen } from './compare-when.ts'
import { dayOfDate, instantOf, isDate, startOfDay } from './days-and-instants.ts'

/** `maybe`: past as far as is known, but what is not known may make it due later. */
export type Past = 'yes' | 'no' | 'maybe'

type Timed = Pick<Deadline, 'due' | 'dueAtTheLatest' | 'zone' | 'start' | 'provisional' | 'notes'>

/**
 * Whether a due time has passed. `yes` is said only where it is certain.
 *
 * A date passes at the end of that day in its zone. What has no due time is
 * never past. Whether the limit binds only where possible plays no part.
 *
 * @param at - a date means that date where the doer is, and then nothing that
 *   is due on it is past.
 */
export function isPast(deadline: Timed, at: When): Past {
  const { due, dueAtTheLatest, zone, start, provisional, notes } = deadline
  if (due === null) return 'no'
  const now = isDate(at) ? startOfDay(dayOfDate(at), zone ?? 'UTC') : instantOf(at)
  const restsOnZone = !isDate(at) && (isDate(due) || dueAtTheLatest !== null)
  const apart = restsOnZone ? clocksApart(zone, notes) : 0
  const latest = dueAtTheLatest ?? due
  if (now <= lastInstant(due, zone) - apart) return 'no'
  if (now <= lastInstant(latest, zone) + apart) return 'maybe'
  if (provisional || notes.some(({ kind }) => kind === 'may-be-extended')) return 'maybe'
  const days = daysPerhapsOff(start?.at ?? due, latest, zone, notes)
  return now <= lastInstant(latest, zone) + days * A_DAY ? 'maybe' : 'yes'
}

/** Whether the duty has surely passed to the body that takes over, by time alone. */
export function hasPassedOn(fallback: FallbackTime, at: When): Past {
  const { from, countedFrom } = fallback
  const start = countedFrom === null ? null : { event: '', at: countedFrom.at }
  return isPast({ ...fallback, due: from, dueAtTheLatest: null, start }, at)
}

const AN_HOUR = 60 * 60 * 1000
const A_DAY = 24 * AN_HOUR

/** The last instant at which it is in time. */
function lastInstant(when: When, zone: string | null): number {
  return endOfWhen(when, zone) - (isDate(when) ? 1 : 0)
}

/**
 * By how much the doer's clock may differ from the one that was used: any two
 * clocks on earth by 26 hours, those of one country by less than twelve from
 * its capital's.
 */
function clocksApart(zone: string | null, notes: readonly TimeNote[]): number {
  if (zone === null || notes.some(({ kind }) => kind === 'no-zone')) return 26 * AN_HOUR
  return notes.some(({ kind }) => kind === 'one-of-several-zones') ? 12 * AN_HOUR : 0
}

/**
 * Calendar days by which unknown public holidays may put off the end of working
 * days: two weeks, for the longest feasts that any country keeps, and one day
 * for each week that was counted, which is more holidays than any has in a year.
 */
function daysPerhapsOff(
  start: When,
  due: When,
  zone: string | null,
  notes: readonly TimeNote[],
): number {
  const isUnsure = notes.some(({ kind }) => kind === 'holidays-not-known' || kind === 'no-calendar')
  if (!isUnsure) return 0
  const counted = (endOfWhen(due, zone) - endOfWhen(start, zone)) / A_DAY
  return 14 + Math.max(0, Math.ceil(counted / 7))
}
