import type { EventAnswer } from '../../ask/answer.ts'
import type { IntervalAnswer } from '../../ask/request.ts'
import type { LimitAnswer } from '../../ask/statement-answer.ts'
import { readLimit } from '../../rulebook/notation/read-time.ts'
import type { Deadline, When } from '../deadline.ts'
import type { Clock } from './clock.ts'
import { countTime } from './count-time.ts'
import { dayNotes } from './day-notes.ts'
import { isDate } from './days-and-instants.ts'
import {
  countsHours,
  intervalsBetween,
  leftOutNotes,
  withoutTimeNotes,
  writtenNotes,
} from './limit-notes.ts'
import { localTimeOf, zoneNotes, type LocalTime } from './local-time.ts'
import { pausesOf, type Pauses } from './pauses.ts'
import { spanOfIso } from './span-of-iso.ts'
import { datedEvents, startOfLimit, type StartOfLimit } from './start-of-limit.ts'

/** A limit, and whose words give it. */
export interface SetLimit {
  readonly clause: string
  readonly limit: LimitAnswer
  readonly extendedBy: string | null
}

/** Works out one limit by the clock and calendar of one country; null: of none. */
export function deadlineOf(set: SetLimit, country: string | null, clock: Clock): Deadline {
  const { limit } = set
  const moments = datedEvents(limit.from, clock.events).map(({ at }) => at)
  const local = localTimeOf(country, clock.calendars, moments)
  const start = startOfLimit(limit, clock.events, local.counted)
  return start === undefined ? notStarted(set, country) : runningFrom(start, { set, local, clock })
}

function notStarted(set: SetLimit, country: string | null): Deadline {
  const { within, from } = set.limit
  return {
    ...set,
    country,
    zone: null,
    status: within === null ? 'in-words' : from.length === 0 ? 'no-start' : 'not-started',
    start: null,
    due: null,
    dueAtTheLatest: null,
    aimDue: null,
    provisional: false,
    notes: writtenNotes(set.limit),
  }
}

interface Running {
  readonly set: SetLimit
  readonly local: LocalTime
  readonly clock: Clock
}

function runningFrom(start: StartOfLimit, running: Running): Deadline {
  const { set, local, clock } = running
  const { within, days, excluding } = set.limit
  const intervals = clock.intervals.filter(({ interval }) => excluding.includes(interval))
  const pauses = pausesOf(intervals, local.counted)
  const started = {
    ...set,
    country: local.country,
    zone: local.zone,
    start: start.event,
    aimDue: aimDue(start, pauses, running),
    provisional: start.provisional,
  }
  const written = writtenNotes(set.limit)
  const undated = { due: null, dueAtTheLatest: null }
  if (within === null) return { ...started, ...undated, status: 'in-words', notes: written }

  const span = spanOfIso(within, days)
  const reached = countTime(span, start, pauses, local)
  const leftOut = intervalsBetween(intervals, span, start, reached, local)
  const notes = [
    ...(countsHours(span) ? withoutTimeNotes(start, leftOut) : []),
    ...leftOutNotes(leftOut),
    ...zoneNotes(local, countsHours(span) || leftOut.some(hasTime)),
    ...dayNotes(span, start.day, reached, local),
    ...written,
  ]
  if (reached.kind !== 'reached') return { ...started, ...undated, status: reached.kind, notes }
  const { due, latest: dueAtTheLatest } = reached
  return { ...started, status: 'dated', due, dueAtTheLatest, notes }
}

/** When the aim beside a limit is reached; null if there is none, or none with a number. */
function aimDue(
  start: StartOfLimit,
  pauses: Pauses,
  { set: { limit }, local, clock }: Running,
): When | null {
  const aim = limit.aim === null ? null : readLimit(limit.aim)
  if (aim?.kind !== 'limit') return null
  const from = aim.event === null ? start : startOfAim(aim.event, clock.events, local)
  if (from === undefined) return null
  const reached = countTime(aim.span, from, pauses, local)
  return reached.kind === 'reached' ? reached.due : null
}

function startOfAim(event: string, events: readonly EventAnswer[], { counted }: LocalTime) {
  return startOfLimit({ from: [event], runs: 'event' }, events, counted)
}

function hasTime({ from, to }: IntervalAnswer): boolean {
  return !isDate(from) || (to !== null && !isDate(to))
}
