import { and, diff, or } from '../../diagram/apply.ts'
import { FALSE, type Diagram } from '../../diagram/diagram.ts'
import type { Space } from '../../diagram/space.ts'
import type { Start, TimeSpan } from '../../rulebook/statement.ts'
import { assignmentsWithin, countriesOf, placeFactsOf, type Assignment } from './countries.ts'
import { latestEnds, type SetLimit } from './latest-end.ts'
import { byClockOf, countsHours, searchStarts, type SearchResult } from './search.ts'
import { roughTimes } from './rough-times.ts'
import type { Scene } from './scene.ts'
import { standingsOf, type Lengthened, type Standing } from './standing-times.ts'
import { fixedLimits } from './written-times.ts'

/** Cases in which a limit cannot be kept, and a start that shows it. */
export interface LateCases extends SearchResult {
  readonly where: Diagram
  /** Clauses whose times were counted: those of the limit first. */
  readonly clauses: readonly string[]
  readonly countries: readonly string[]
}

/**
 * Cases in which a task may lawfully be done after the limit of a task that it
 * has to come before: see `latestEnds`. What stands differs from case to case;
 * so cases are parted by what stands, and each part is looked at by itself.
 *
 * @param chain - the tasks whose limits are counted, the two among them.
 * @param isFirst - where the one has to be done before the other.
 * @returns `too-many`, if there are more parts than can be looked at. To be
 *   called within the budget of the frame.
 */
export function laterThanDue(
  first: string,
  next: string,
  event: string,
  chain: readonly string[],
  isFirst: Diagram,
  scene: Scene,
): readonly LateCases[] | 'too-many' {
  const { together, reckoning, lengthOf, startsBy } = scene
  const { completedBy } = scene.written
  const { space } = together.frame
  const standings = [next, ...chain.filter((task) => task !== next)].flatMap((task) =>
    alike(
      standingsOf(task, scene).filter(({ statement }) => fixedLimits(statement).length > 0),
      scene,
    ),
  )
  const cells = cellsOf(isFirst, standings, space)
  if (cells === 'too-many') return cells
  const found: LateCases[] = []
  const searched = new Map<string, SearchResult | undefined>()
  for (const cell of cells) {
    if (![first, next].every((task) => cell.standing.some((one) => one.task === task))) continue
    const places = cell.standing.flatMap(({ statement }) =>
      countsWorkingDays(statement.limits) ? placeFactsOf(statement.who) : [],
    )
    const assignments = assignmentsWithin(cell.where, places, together, reckoning)
    if (assignments === 'too-many') return assignments
    for (const assignment of assignments) {
      const limits = new Map(
        chain.map((task) => [
          task,
          cell.standing
            .filter((one) => one.task === task)
            .flatMap((one) => setLimits(one, assignment, scene)),
        ]),
      )
      const limitsOf = (task: string): readonly SetLimit[] => limits.get(task) ?? []
      const rough = roughTimes(event, { limitsOf, completedBy, lengthOf, isEach: true })
      const [before, after] = [rough(first), rough(next)]
      if (before === undefined || after === undefined || before.most <= after.least) continue
      const all = [...limits.values()].flat()
      const doer = limitsOf(next).flatMap(({ countries }) => countries)[0] ?? null
      const counting = byClockOf(doer, reckoning)
      const key = JSON.stringify([...limits])
      const result = searched.has(key)
        ? searched.get(key)
        : searchStarts(
            startsBy(
              doer,
              all.some(({ span }) => countsHours(span)),
            ),
            (start) => {
              const endOf = latestEnds({ event, at: start }, limitsOf, completedBy, counting)
              const [firstUntil, due] = [endOf(first), endOf(next)]
              return firstUntil && due && { firstUntil, due }
            },
          )
      searched.set(key, result)
      if (result === undefined) continue
      const countries = all.flatMap((one) => (one.span.unit === 'working-day' ? one.countries : []))
      found.push({
        ...result,
        where: assignment.where,
        clauses: [...new Set(cell.standing.flatMap(({ clauses }) => clauses))],
        countries: [...new Set(countries)].filter((country) => country !== null).sort(),
      })
    }
  }
  return found
}

/** Cases in which the same statements stand, and the same of them are lengthened. */
interface Cell {
  readonly where: Diagram
  readonly standing: readonly InCell[]
}

interface InCell extends Pick<Standing, 'task' | 'statement'> {
  readonly clauses: readonly string[]
  /** Those that do lengthen it. */
  readonly lengthened: readonly Lengthened[]
}

/** Statements that give a task the same limits, by the same calendars, as one. */
function alike(
  standings: readonly Standing[],
  { together: { frame } }: Scene,
): readonly (InCell & Pick<Standing, 'where'>)[] {
  const byLimits = new Map<string, InCell & Pick<Standing, 'where'>>()
  for (const { clause, ...one } of standings) {
    const { limits, who } = one.statement
    const isPlain = one.lengthened.length === 0
    const calendars = countsWorkingDays(limits) ? who : null
    const key = isPlain ? JSON.stringify([fixedLimits(one.statement), calendars]) : clause
    const known = byLimits.get(key)
    byLimits.set(key, {
      ...one,
      clauses: [...(known?.clauses ?? []), clause],
      where: or(frame.space, known?.where ?? FALSE, one.where),
    })
  }
  return [...byLimits.values()]
}

const MOST_CELLS = 256

function cellsOf(
  whole: Diagram,
  standings: readonly (InCell & Pick<Standing, 'where'>)[],
  space: Space,
): readonly Cell[] | 'too-many' {
  let cells: readonly Cell[] = whole === FALSE ? [] : [{ where: whole, standing: [] }]
  for (const { where, lengthened, ...one } of standings) {
    cells = cells.flatMap((cell) => {
      const without = { ...cell, where: diff(space, cell.where, where) }
      let withIt: readonly Cell[] = [
        {
          where: and(space, cell.where, where),
          standing: [...cell.standing, { ...one, lengthened: [] }],
        },
      ]
      for (const by of lengthened) {
        withIt = withIt.flatMap((each) => [
          { ...each, where: diff(space, each.where, by.where) },
          {
            where: and(space, each.where, by.where),
            standing: each.standing.map((last, at) =>
              at === each.standing.length - 1
                ? { ...last, lengthened: [...last.lengthened, by] }
                : last,
            ),
          },
        ])
      }
      return [without, ...withIt].filter((each) => each.where !== FALSE)
    })
    if (cells.length > MOST_CELLS) return 'too-many'
  }
  return cells
}

/** The limits of one who must act, as they are in some cases. */
function setLimits(
  { statement, lengthened }: InCell,
  assignment: Assignment,
  { together: { context } }: Scene,
): readonly SetLimit[] {
  const own = fixedLimits(statement)
  const countries = countriesOf(statement.who, assignment, context)
  return own.map(({ within: span, from }) => ({
    span,
    from,
    countries,
    longer: lengthened.flatMap(({ limits }) =>
      limits.flatMap((longer) => {
        const takesPlace =
          longer.from === null ||
          isSameStart(longer.from, from) ||
          !own.some((other) => longer.from !== null && isSameStart(longer.from, other.from))
        return longer.within === null || !takesPlace
          ? []
          : [{ span: longer.within, from: longer.from }]
      }),
    ),
  }))
}

function isSameStart(a: Start, b: Start): boolean {
  return a.kind === b.kind && a.events.toSorted().join() === b.events.toSorted().join()
}

function countsWorkingDays(limits: readonly { readonly within: TimeSpan | null }[]): boolean {
  return limits.some(({ within }) => within?.unit === 'working-day')
}
