import type { FallbackAnswer } from '../../ask/statement-answer.ts'
import type { FallbackTime, TimeNote } from '../deadline.ts'
import { countTime } from './count-time.ts'
import { dayNotes } from './day-notes.ts'
import type { FallbackBase } from './fallback-base.ts'
import { countsHours } from './limit-notes.ts'
import { zoneNotes } from './local-time.ts'
import { endOfOccurrence, occurrenceOf } from './occurrence.ts'
import { NO_PAUSES } from './pauses.ts'
import { spanOfIso } from './span-of-iso.ts'

/**
 * When the duty passes to the body that takes over, by the calendar of the
 * first body: the wait is its time to act.
 *
 * Of a time that is not known exactly the latest counts, so that a duty never
 * passes on before it surely does.
 */
export function fallbackTime(
  { responsible, status, needs, words, after, days }: FallbackAnswer,
  base: FallbackBase | null,
): FallbackTime {
  const common = { responsible, status, needs, words }
  if (after === null || base === null) return { ...common, ...NOT_SAID }

  const { countedFrom, local } = base
  const span = spanOfIso(after, days)
  const start = endOfOccurrence(occurrenceOf(countedFrom.at, local.counted))
  const reached = countTime(span, start, NO_PAUSES, local)
  if (reached.kind !== 'reached') return { ...common, ...NOT_SAID }
  return {
    ...common,
    from: reached.due,
    countedFrom,
    zone: local.zone,
    provisional: base.provisional,
    notes: eachOnce([
      ...base.notes,
      ...zoneNotes(local, countsHours(span)),
      ...dayNotes(span, start.day, reached, local),
    ]),
  }
}

const NOT_SAID = { from: null, countedFrom: null, zone: null, provisional: false, notes: [] }

/** Each note once; that a day is off matters to what is due on it alone. */
function eachOnce(notes: readonly TimeNote[]): readonly TimeNote[] {
  const uncertain = notes.filter(({ kind }) => kind !== 'due-on-day-off')
  return [...new Map(uncertain.map((note) => [JSON.stringify(note), note])).values()]
}
