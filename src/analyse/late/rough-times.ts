import type { Start, TimeSpan } from '../../rulebook/statement.ts'
import type { SetLimit } from './latest-end.ts'

/** Days after an event: surely not before the one, nor after the other. */
export interface Rough {
  readonly least: number
  readonly most: number
}

/** What is told of limits without looking at any start. */
export interface Roughly {
  readonly limitsOf: (task: string) => readonly SetLimit[]
  readonly completedBy: (event: string) => readonly string[]
  readonly lengthOf: (span: TimeSpan, countries: readonly (string | null)[]) => Rough
  /** Whether all limits have to be kept, or perhaps only some of them. */
  readonly isEach: boolean
}

/**
 * Within which days after an event the last moment lies at which a task may
 * lawfully be done, whenever that is; undefined, if no limit leads back to the
 * event. It only tells pairs apart that cannot be late: what it takes in is not
 * less than what `latestEnds` says for any start.
 */
export function roughTimes(event: string, roughly: Roughly): (task: string) => Rough | undefined {
  const { limitsOf, completedBy, lengthOf, isEach } = roughly
  const known = new Map<string, Rough | undefined>()

  function ofTask(task: string): Rough | undefined {
    if (known.has(task)) return known.get(task)
    // What comes round to itself leads nowhere.
    known.set(task, undefined)
    const found = completedBy(event).includes(task)
      ? NOW
      : either(
          limitsOf(task).flatMap((limit) => ofLimit(limit) ?? []),
          isEach ? Math.min : Math.max,
        )
    known.set(task, found)
    return found
  }

  function ofLimit({ span, from, countries, longer }: SetLimit): Rough | undefined {
    return either(
      [{ span, from }, ...longer].flatMap((one) => {
        const base = ofStart(one.from ?? from)
        return base === undefined ? [] : [plus(base, lengthOf(one.span, countries))]
      }),
      Math.max,
    )
  }

  function ofStart({ events }: Start): Rough | undefined {
    return either(
      events.flatMap((one) => ofEvent(one) ?? []),
      Math.max,
    )
  }

  function ofEvent(one: string): Rough | undefined {
    if (one === event) return NOW
    return either(
      completedBy(one).flatMap((task) => ofTask(task) ?? []),
      Math.max,
    )
  }

  return ofTask
}

const NOW: Rough = { least: 0, most: 0 }

/** From the least of all on, up to the least or the most of what they can be at most. */
function either(all: readonly Rough[], most: (...days: number[]) => number): Rough | undefined {
  if (all.length === 0) return undefined
  return {
    least: Math.min(...all.map((one) => one.least)),
    most: most(...all.map((one) => one.most)),
  }
}

function plus(a: Rough, b: Rough): Rough {
  return { least: a.least + b.least, most: a.most + b.most }
}

/** Calendars in which fewer than one day in seven works, or a month is off at a stretch, are not reckoned with. */
export function lengthAnywhere({ count, unit }: TimeSpan): Rough {
  switch (unit) {
    case 'minute':
      return { least: 0, most: Math.ceil(count / 1440) + 1 }
    case 'hour':
      return { least: Math.floor(count / 24) - 1, most: Math.ceil(count / 24) + 1 }
    case 'day':
      return { least: count, most: count }
    case 'working-day':
      return { least: count, most: 7 * count + 31 }
    case 'week':
      return { least: 7 * count, most: 7 * count }
    case 'month':
      return { least: 28 * count, most: 31 * count }
    case 'year':
      return { least: 365 * count, most: 366 * count }
  }
}
