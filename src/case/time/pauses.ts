import type { IntervalAnswer } from '../../ask/request.ts'
import { dayOfDate, dayOfInstant, instantOf, isDate, startOfDay } from './days-and-instants.ts'
import { merged, type Range } from './ranges.ts'

/** When the clock of one limit stands still. All ranges are merged. */
export interface Pauses {
  /** Instants that surely lie in an interval. */
  readonly surely: readonly Range[]
  /** Instants that may lie in one: of an interval without times of day, all of its first and last day. */
  readonly perhaps: readonly Range[]
  /** Days that an interval touches. */
  readonly days: readonly Range[]
}

export const NO_PAUSES: Pauses = { surely: [], perhaps: [], days: [] }

/** An interval that ends before it begins stops nothing. */
export function pausesOf(intervals: readonly IntervalAnswer[], zone: string): Pauses {
  const read = intervals.map((interval) => pauseOf(interval, zone))
  return {
    surely: merged(read.map(({ surely }) => surely)),
    perhaps: merged(read.map(({ perhaps }) => perhaps)),
    days: merged(read.map(({ days }) => days)),
  }
}

function pauseOf({ from, to }: IntervalAnswer, zone: string) {
  const begin = endpoint(from, zone)
  const end = to === null ? NEVER : endpoint(to, zone)
  const perhaps = { start: begin.earliest, end: end.latest }
  // An end at midnight does not touch the day that begins there.
  const days = { start: begin.day, end: end.dayBefore + 1 }
  return {
    surely: { start: begin.latest, end: end.earliest },
    perhaps,
    days: perhaps.start < perhaps.end ? days : { start: 0, end: 0 },
  }
}

interface Endpoint {
  readonly earliest: number
  readonly latest: number
  /** The day in which it lies. */
  readonly day: number
  /** The last day that lies before it, at least in part. */
  readonly dayBefore: number
}

const NEVER: Endpoint = {
  earliest: Infinity,
  latest: Infinity,
  day: Infinity,
  dayBefore: Infinity,
}

function endpoint(at: string, zone: string): Endpoint {
  if (isDate(at)) {
    const day = dayOfDate(at)
    const earliest = startOfDay(day, zone)
    return { earliest, latest: startOfDay(day + 1, zone), day, dayBefore: day }
  }
  const instant = instantOf(at)
  const day = dayOfInstant(instant, zone)
  const isMidnight = startOfDay(day, zone) === instant
  return { earliest: instant, latest: instant, day, dayBefore: isMidnight ? day - 1 : day }
}
