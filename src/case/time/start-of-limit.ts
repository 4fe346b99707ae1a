import type { EventAnswer } from '../../ask/answer.ts'
import type { LimitAnswer } from '../../ask/statement-answer.ts'
import { isDate } from './days-and-instants.ts'
import { occurrenceOf, type Occurrence } from './occurrence.ts'

/** From when the time of a limit runs. */
export interface StartOfLimit extends Occurrence {
  /** The event: of several the one that decides, as far as their times tell. */
  readonly event: EventAnswer
  /** Events that are dated without a time of day, which leaves open when on their day it starts. */
  readonly withoutTime: readonly string[]
  /** `last-of`: another of its events has no date yet. */
  readonly provisional: boolean
}

/** The same for limits of the same start. */
export function startKey({ from, runs }: Pick<LimitAnswer, 'from' | 'runs'>): string {
  return [runs, ...from.toSorted()].join(' ')
}

/** The events of a limit that have a date, in the order of the limit. */
export function datedEvents(
  from: readonly string[],
  events: readonly EventAnswer[],
): readonly EventAnswer[] {
  return from.flatMap((id) => events.filter(({ event }) => event === id))
}

/**
 * The earliest or the latest of its events that are dated; undefined if none is.
 *
 * An event without a time of day may have happened at any time of that day: so
 * the first of several happened between the least of their earliest and the
 * least of their latest instants.
 */
export function startOfLimit(
  { from, runs }: Pick<LimitAnswer, 'from' | 'runs'>,
  events: readonly EventAnswer[],
  zone: string,
): StartOfLimit | undefined {
  const dated = datedEvents(from, events).map((event) => ({
    event,
    ...occurrenceOf(event.at, zone),
  }))
  const isLast = runs === 'last-of'
  const [first] = dated.toSorted(isLast ? latestFirst : earliestFirst)
  if (first === undefined) return undefined
  const pick = isLast ? Math.max : Math.min
  const earliest = pick(...dated.map((one) => one.earliest))
  const latest = pick(...dated.map((one) => one.latest))
  return {
    event: first.event,
    earliest,
    latest,
    day: pick(...dated.map(({ day }) => day)),
    withoutTime: dated.flatMap((one) =>
      isDate(one.event.at) && one.earliest < latest && one.latest > earliest
        ? [one.event.event]
        : [],
    ),
    provisional: isLast && dated.length < from.length,
  }
}

function earliestFirst(a: Occurrence, b: Occurrence): number {
  return a.earliest - b.earliest || a.latest - b.latest
}

function latestFirst(a: Occurrence, b: Occurrence): number {
  return b.latest - a.latest || b.earliest - a.earliest
}
