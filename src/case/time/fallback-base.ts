import type { Calendars } from '../calendars.ts'
import type { Deadline, FallbackStart, TimeNote, When } from '../deadline.ts'
import type { Clock } from './clock.ts'
import { compareDeadlines, compareWhen } from './compare-when.ts'
import { localTimeIn, localTimeOf, type LocalTime } from './local-time.ts'

/** From when a fallback is counted. */
export interface FallbackBase {
  readonly countedFrom: FallbackStart
  /** Whose clock and calendar count. */
  readonly local: LocalTime
  readonly provisional: boolean
  /** Why {@link countedFrom} may be later. */
  readonly notes: readonly TimeNote[]
}

/**
 * The earliest due time of the first body, because from then on it is late;
 * where its limits give no number, the event from which they run; and where
 * none of these is dated, the offer of the handover. Null: nothing is dated, or
 * the clock of the limit stands still.
 *
 * A limit that binds only where possible counts only where there is no other.
 *
 * @param country - by whose calendar an offer is counted.
 */
export function fallbackBase(
  deadlines: readonly Deadline[],
  country: string | null,
  { calendars, offeredAt = null }: Clock,
): FallbackBase | null {
  const binding = deadlines.filter(({ limit }) => !limit.wherePossible)
  const counting = binding.length === 0 ? deadlines : binding
  const [first] = counting
    .flatMap(dueOf)
    .toSorted((a, b) => compareDeadlines(a.deadline, b.deadline))
  if (first !== undefined) return baseOf(first.deadline, 'due', first.at, calendars)
  if (counting.some(({ status }) => status === 'stopped' || status === 'too-far')) return null
  const [started] = counting.flatMap(startOf).toSorted((a, b) => compareWhen(a.at, b.at))
  if (started !== undefined) return baseOf(started.deadline, 'start', started.at, calendars)
  if (offeredAt === null) return null
  return {
    countedFrom: { what: 'offer', at: offeredAt },
    local: localTimeOf(country, calendars, [offeredAt]),
    provisional: false,
    notes: [],
  }
}

function dueOf(deadline: Deadline) {
  const { due, dueAtTheLatest } = deadline
  return due === null ? [] : [{ deadline, at: dueAtTheLatest ?? due }]
}

function startOf(deadline: Deadline) {
  const { start, status } = deadline
  return start === null || status !== 'in-words' ? [] : [{ deadline, at: start.at }]
}

function baseOf(
  { country, zone, provisional, notes }: Deadline,
  what: 'due' | 'start',
  at: When,
  calendars: Calendars,
): FallbackBase {
  return {
    countedFrom: { what, at },
    local: localTimeIn(zone, country, calendars),
    provisional,
    notes,
  }
}
