import type { TimeSpan } from '../../rulebook/statement.ts'
import type { Reckoning } from './reckoning.ts'
import { lengthAnywhere, type Rough } from './rough-times.ts'

/** How many days amounts of time come to, by the calendars of some countries. */
export type LengthOf = (span: TimeSpan, countries: readonly (string | null)[]) => Rough

/** A year more than is searched: what starts late in those years ends beyond them. */
const DAYS = 3 * 366

/** Counts working days from every day of some years; each length once. */
export function lengthsBy(reckoning: Reckoning, from: string): LengthOf {
  const known = new Map<string, Rough>()
  return (span, countries) => {
    if (span.unit !== 'working-day') return lengthAnywhere(span)
    const all = countries.map((country) => {
      const key = `${span.count} ${country ?? ''}`
      const found = known.get(key) ?? workingDays(span, country)
      known.set(key, found)
      return found
    })
    return {
      least: Math.min(...all.map(({ least }) => least)),
      most: Math.max(...all.map(({ most }) => most)),
    }
  }

  function workingDays(span: TimeSpan, country: string | null): Rough {
    let [least, most] = [Infinity, 0]
    for (let day = 0; day < DAYS; day += 1) {
      const start = reckoning.momentOf(reckoning.dayAfter(from, day), 'whole-day', country)
      const end = reckoning.endOf(start, span, country)
      if (end === undefined) return lengthAnywhere(span)
      const days = Math.round((end.until - start.until) / MILLISECONDS_A_DAY)
      least = Math.min(least, days)
      most = Math.max(most, days)
    }
    return { least, most }
  }
}

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000
