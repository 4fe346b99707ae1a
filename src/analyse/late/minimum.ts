import { allOf, and, anyOf, diff } from '../../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../../diagram/diagram.ts'
import type { TimeSpan } from '../../rulebook/statement.ts'
import { assignmentsWithin, countriesOf, placeFactsOf } from './countries.ts'
import type { LateCases } from './maximum.ts'
import { whereFirst } from './order-of-tasks.ts'
import type { Moment } from './reckoning.ts'
import type { Scene } from './scene.ts'
import { byClockOf, countsHours, searchStarts } from './search.ts'
import { standingsOf, type Standing } from './standing-times.ts'
import { fixedDurations, fixedLimits, isMaximum, isMinimum } from './written-times.ts'

/** A time that runs from where another one does. */
interface Timed {
  readonly standing: Standing
  readonly span: TimeSpan
}

/**
 * Cases in which a task has to last beyond the limit of a task that it has to
 * come before: `at least` so long, counted from the event of the limit, or from
 * one that cannot come before that. What lasts exactly so long may go on beside
 * what comes after it.
 *
 * To be called within the budget of the frame.
 */
export function beyondDue(
  first: string,
  next: string,
  event: string,
  isFirst: Diagram,
  scene: Scene,
): readonly LateCases[] | 'too-many' {
  const { space } = scene.together.frame
  return forEachPair(
    standingsOf(next, scene),
    standingsOf(first, scene),
    (due, lasting) => {
      const limits = fixedLimits(due.statement).filter(
        ({ from: { kind, events } }) => kind !== 'last-of' && events.includes(event),
      )
      return limits.flatMap((limit) =>
        fixedDurations(lasting.statement)
          .filter(({ bound }) => bound === 'at-least')
          .map((duration) => ({
            longer: { standing: lasting, span: duration.span },
            shorter: { standing: due, span: limit.within },
            // Where more time is given, the limit is another one.
            where: diff(
              space,
              and(space, isFirst, notBefore(duration.event, event, first, scene)),
              anyOf(
                space,
                due.lengthened.map((one) => one.where),
              ),
            ),
          })),
      )
    },
    scene,
  )
}

/** Cases in which a task has to last longer than it may. */
export function beyondMaximum(
  task: string,
  scene: Scene,
): { readonly event: string | null; readonly found: readonly LateCases[] | 'too-many' }[] {
  const standings = standingsOf(task, scene)
  const events = new Set(
    standings.flatMap(({ statement }) => fixedDurations(statement).map(({ event }) => event)),
  )
  return [...events].map((event) => ({
    event,
    found: forEachPair(
      standings,
      standings,
      (most, least) => {
        const from = (one: Standing, isOne: typeof isMinimum): readonly TimeSpan[] =>
          fixedDurations(one.statement)
            .filter((duration) => duration.event === event && isOne(duration))
            .map(({ span }) => span)
        return from(most, isMaximum).flatMap((atMost) =>
          from(least, isMinimum).map((atLeast) => ({
            longer: { standing: least, span: atLeast },
            shorter: { standing: most, span: atMost },
            where: TRUE,
          })),
        )
      },
      scene,
    ),
  }))
}

interface Compared {
  readonly longer: Timed
  readonly shorter: Timed
  readonly where: Diagram
}

function forEachPair(
  some: readonly Standing[],
  others: readonly Standing[],
  comparedIn: (one: Standing, other: Standing) => readonly Compared[],
  scene: Scene,
): readonly LateCases[] | 'too-many' {
  const { frame } = scene.together
  const found: LateCases[] = []
  for (const one of some) {
    for (const other of others) {
      for (const { longer, shorter, where } of comparedIn(one, other)) {
        const here = allOf(frame.space, [frame.care, one.where, other.where, where])
        if (here === FALSE) continue
        const cases = longerThan(longer, shorter, here, scene)
        if (cases === 'too-many') return cases
        found.push(...cases)
      }
    }
  }
  return found
}

function longerThan(
  longer: Timed,
  shorter: Timed,
  where: Diagram,
  { together, reckoning, startsBy }: Scene,
): readonly LateCases[] | 'too-many' {
  const each = [longer, shorter]
  const places = each.flatMap(({ standing, span }) =>
    span.unit === 'working-day' ? placeFactsOf(standing.statement.who) : [],
  )
  const assignments = assignmentsWithin(where, places, together, reckoning)
  if (assignments === 'too-many') return assignments
  return assignments.flatMap((assignment): readonly LateCases[] => {
    const countriesIn = ({ standing }: Timed): readonly (string | null)[] =>
      countriesOf(standing.statement.who, assignment, together.context)
    const doer = countriesIn(shorter)[0] ?? null
    const endOf = byClockOf(doer, reckoning)
    const lastOf = (start: Moment, timed: Timed): Moment | undefined => {
      const ends = countriesIn(timed).map((one) => endOf(start, timed.span, one))
      return ends.reduce((a, b) =>
        a === undefined || b === undefined || a.until > b.until ? a : b,
      )
    }
    const hasHours = each.some(({ span }) => countsHours(span))
    const result = searchStarts(startsBy(doer, hasHours), (start) => {
      const [firstUntil, due] = [lastOf(start, longer), lastOf(start, shorter)]
      return firstUntil && due && { firstUntil, due }
    })
    if (result === undefined) return []
    const countries = each.flatMap((one) =>
      one.span.unit === 'working-day' ? countriesIn(one) : [],
    )
    return [
      {
        ...result,
        where: assignment.where,
        clauses: [...new Set([shorter.standing.clause, longer.standing.clause])],
        countries: [...new Set(countries)].filter((country) => country !== null).sort(),
      },
    ]
  })
}

/**
 * Where an event cannot come before another one: it is the same; or it ends a
 * task that comes after one that the other ends. Null is the start of a task,
 * which cannot come before whatever has to come before the task.
 */
function notBefore(event: string | null, other: string, task: string, scene: Scene): Diagram {
  if (event === other) return TRUE
  const { together, written, by } = scene
  const ends = event === null ? [task] : written.completedBy(event)
  const orders = ends.flatMap((end) =>
    written.completedBy(other).map((done) => {
      const [first, next] = [written.tasks.get(done), written.tasks.get(end)]
      return first === undefined || next === undefined ? FALSE : whereFirst(first, next, by, scene)
    }),
  )
  return anyOf(together.frame.space, orders)
}
