import type { When } from '../deadline.ts'
import { dayOfDate, dayOfInstant, instantOf, isDate, startOfDay } from './days-and-instants.ts'

/** When something happened, by the clock of one doer. */
export interface Occurrence {
  /** The first instant at which it may have happened. */
  readonly earliest: number
  /** The last one: of a date, the end of that day; else the same. */
  readonly latest: number
  /** The local day; a date without a time of day is taken as that day there. */
  readonly day: number
}

export function occurrenceOf(at: When, zone: string): Occurrence {
  if (!isDate(at)) {
    const instant = instantOf(at)
    return { earliest: instant, latest: instant, day: dayOfInstant(instant, zone) }
  }
  const day = dayOfDate(at)
  return { earliest: startOfDay(day, zone), latest: startOfDay(day + 1, zone), day }
}

/** What runs from the end of it, as from a due time: of a date, from the end of that day. */
export function endOfOccurrence({ latest, day }: Occurrence): Occurrence {
  return { earliest: latest, latest, day }
}
