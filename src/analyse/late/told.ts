import { anyOf } from '../../diagram/apply.ts'
import { withinBudget } from '../../diagram/within-budget.ts'
import { describeWhole } from '../describe-whole.ts'
import { joinFound, NOTHING_FOUND, type FoundInWhole, type FoundWhole } from '../found-whole.ts'
import { measureOf } from '../measure.ts'
import type { LateBecause, LateByDesign } from './detail.ts'
import type { LateCases } from './maximum.ts'
import type { Orders } from './order-of-tasks.ts'
import { relevantFacts, type Scene } from './scene.ts'
import { searchedFrom } from './search.ts'
import type { TaskWritten } from './written-times.ts'

/** Two tasks that were compared, and from what on. */
export interface Pair {
  readonly because: LateBecause
  readonly first: TaskWritten
  readonly next: TaskWritten
  readonly event: string | null
  readonly tasks: readonly TaskWritten[]
}

/** One finding for what is always so, and one for what is so for some starts. */
export function told(pair: Pair, cases: readonly LateCases[], scene: Scene): FoundInWhole {
  const isError = ({ always }: LateCases): boolean => always || pair.because !== 'maximum'
  return joinFound([
    toldOf(pair, 'error', cases.filter(isError), scene),
    toldOf(
      pair,
      'warning',
      cases.filter((one) => !isError(one)),
      scene,
    ),
  ])
}

function toldOf(
  { because, first, next, event, tasks }: Pair,
  severity: LateByDesign['severity'],
  cases: readonly LateCases[],
  scene: Scene,
): FoundInWhole {
  const { together, reckoning, inquiryOf, by } = scene
  const { frame, context } = together
  const inquiry = inquiryOf(next.id)
  const [some] = cases
  if (some === undefined) return NOTHING_FOUND
  const where = withinBudget(frame.space, () =>
    anyOf(
      frame.space,
      cases.map((one) => one.where),
    ),
  )
  if (where === 'over-budget' || inquiry === undefined) return beyondBudget(next)
  const { start, firstUntil, due } = some.shown
  const detail: LateByDesign = {
    code: 'audit/late-by-design',
    because,
    severity,
    first: first.id,
    procedure: because === 'bounds' ? null : (by?.procedure.instrument ?? null),
    event,
    start: start.at,
    firstUntil: firstUntil.at,
    due: due.at,
    countries: some.countries,
    searched: searchedFrom(context.asOf, reckoning),
  }
  const clauses = new Set(cases.flatMap((one) => one.clauses))
  const found: FoundWhole = {
    detail,
    name: { step: next.step.entry.id, question: 'limit', subject: next.question.task.id },
    clauses: [...clauses].map((clause) => ({ clause, role: 'says' })),
    share: measureOf(frame, context)(where),
    exact: true,
    described: describeWhole(
      {
        where,
        shownIn: some.where,
        relevant: relevantFacts(tasks, between(first, next, by), scene),
      },
      inquiry,
    ),
  }
  return { found: [found], notExact: [] }
}

/** The steps that a procedure may take between two, with both. */
function between(first: TaskWritten, next: TaskWritten, by: Orders): ReadonlySet<string> {
  const [from, to] = [first.step.entry.id, next.step.entry.id]
  const after = new Set([from])
  for (const { step, after: links } of by?.procedure.steps ?? []) {
    if (links.some((link) => after.has(link.step))) after.add(step)
  }
  const before = new Set([to])
  for (const { step, after: links } of (by?.procedure.steps ?? []).toReversed()) {
    if (before.has(step)) for (const link of links) before.add(link.step)
  }
  return new Set([...after].filter((step) => before.has(step)))
}

/** How soon a task is due was not worked out for every case. */
export function beyondBudget({ step, question }: TaskWritten): FoundInWhole {
  const name = { step: step.entry.id, question: 'limit', subject: question.task.id } as const
  return { found: [], notExact: [name] }
}
