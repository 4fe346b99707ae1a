import type { Start, TimeSpan } from '../../rulebook/statement.ts'
import type { Moment, Reckoning } from './reckoning.ts'

/** A limit that somebody has to keep in some cases. */
export interface SetLimit {
  readonly span: TimeSpan
  readonly from: Start
  /** Those whose bodies have to keep it; null: of a body of no country, or of one that is not looked at. */
  readonly countries: readonly (string | null)[]
  /** Longer times that other clauses give; without a start they run from that of the limit. */
  readonly longer: readonly { readonly span: TimeSpan; readonly from: Start | null }[]
}

/** What has to be kept in some cases, by `step/task`. */
export type LimitsOf = (task: string) => readonly SetLimit[]

/** The start of everything: an event, and when it happens. */
export interface StartOfAll {
  readonly event: string
  readonly at: Moment
}

/**
 * The last moments at which tasks may lawfully be done, if every body before
 * them takes all the time that it has:
 *
 * - An event is at its last moment when the task that it ends is; one that ends
 *   no task has none, unless it is the start of everything.
 * - A limit runs from the last moment of its event; of the first of several from
 *   the earliest of those known, of the last of several from the latest, if all
 *   are known. Of bodies of several countries the last one counts.
 * - A task is to be done by the earliest end of all limits that lead back to
 *   the start of everything.
 */
export function latestEnds(
  start: StartOfAll,
  limitsOf: LimitsOf,
  completedBy: (event: string) => readonly string[],
  endOf: Reckoning['endOf'],
): (task: string) => Moment | undefined {
  const known = new Map<string, Moment | undefined>()

  function ofTask(task: string): Moment | undefined {
    if (known.has(task)) return known.get(task)
    // What comes round to itself leads nowhere.
    known.set(task, undefined)
    const found = isDone(task) ? start.at : earliest(limitsOf(task).flatMap((one) => ofLimit(one)))
    known.set(task, found)
    return found
  }

  function isDone(task: string): boolean {
    return completedBy(start.event).includes(task)
  }

  function ofLimit({ span, from, countries, longer }: SetLimit): readonly Moment[] {
    const ends: Moment[] = []
    for (const one of [{ span, from }, ...longer]) {
      const base = ofStart(one.from ?? from)
      const each = base && countries.map((country) => endOf(base, one.span, country))
      // What is lengthened by a time that has no known end has none itself.
      if (each === undefined || each.includes(undefined)) return []
      ends.push(...each.filter((end) => end !== undefined))
    }
    return latest(ends)
  }

  function ofStart({ kind, events }: Start): Moment | undefined {
    const ends = events.map(ofEvent)
    const some = ends.filter((end) => end !== undefined)
    switch (kind) {
      case 'event':
      case 'first-of':
        return earliest(some)
      case 'last-of':
        return some.length === ends.length ? latest(some)[0] : undefined
    }
  }

  /** An event that ends a whole step comes when its last task is done. */
  function ofEvent(event: string): Moment | undefined {
    if (event === start.event) return start.at
    const ends = completedBy(event).map(ofTask)
    const some = ends.filter((end) => end !== undefined)
    return some.length === ends.length ? latest(some)[0] : undefined
  }

  return ofTask
}

function earliest(all: readonly Moment[]): Moment | undefined {
  return all.toSorted((a, b) => a.until - b.until)[0]
}

/** At most one. */
function latest(all: readonly Moment[]): readonly Moment[] {
  return all.toSorted((a, b) => b.until - a.until).slice(0, 1)
}
