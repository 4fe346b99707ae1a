import type { DurationAnswer } from '../../ask/statement-answer.ts'
import type { DurationTime, When } from '../deadline.ts'
import type { Clock } from './clock.ts'
import { countTime, type Reached } from './count-time.ts'
import { dayNotes } from './day-notes.ts'
import { countsHours, withoutTimeNotes } from './limit-notes.ts'
import { localTimeOf, zoneNotes } from './local-time.ts'
import { NO_PAUSES } from './pauses.ts'
import { spanOfIso } from './span-of-iso.ts'
import { datedEvents, startOfLimit } from './start-of-limit.ts'

/** A duration, and whose words give it. */
export interface SetDuration {
  readonly clause: string
  readonly duration: DurationAnswer
  readonly extendedBy: string | null
}

/** Works out one duration by the clock and calendar of one country; null: of none. */
export function durationTime(set: SetDuration, country: string | null, clock: Clock): DurationTime {
  const { bound, lasts, days, event } = set.duration
  const dated = datedEvents(event === null ? [] : [event], clock.events)
  const moments = dated.map(({ at }) => at)
  const local = localTimeOf(country, clock.calendars, moments)
  const common = { ...set, country, zone: dated.length === 0 ? null : local.zone }
  if (bound === 'until') {
    const [end = null] = moments
    return { ...common, start: null, notBefore: end, notAfter: end, notes: [] }
  }
  const from = event === null ? [] : [event]
  const start = startOfLimit({ from, runs: 'event' }, dated, local.counted)
  if (start === undefined || lasts === null) {
    return { ...common, start: start?.event ?? null, notBefore: null, notAfter: null, notes: [] }
  }
  const span = spanOfIso(lasts, days)
  const reached = countTime(span, start, NO_PAUSES, local)
  const notes = [
    ...(countsHours(span) ? withoutTimeNotes(start, []) : []),
    ...zoneNotes(local, countsHours(span)),
    ...dayNotes(span, start.day, reached, local),
  ]
  return { ...common, start: start.event, ...boundsOf(bound, reached), notes }
}

interface Bounds {
  readonly notBefore: When | null
  readonly notAfter: When | null
}

/**
 * Where the event has no time of day, a minimum is counted from the end of its
 * day and a maximum from its start: nobody's time is cut short, and nobody is
 * held too long. What lasts exactly so long ends somewhere between.
 */
function boundsOf(bound: 'exactly' | 'at-least' | 'at-most', reached: Reached): Bounds {
  if (reached.kind !== 'reached') return { notBefore: null, notAfter: null }
  const { due, latest } = reached
  switch (bound) {
    case 'exactly':
      return { notBefore: due, notAfter: latest ?? due }
    case 'at-least':
      return { notBefore: latest ?? due, notAfter: null }
    case 'at-most':
      return { notBefore: null, notAfter: due }
  }
}
