import type { Answer, AskNext, CitedClause } from '../../ask/answer.ts'
import { askBothWithUses, evaluateBoth, type Checked } from '../../ask/ask-both.ts'
import type { EngineDifference } from '../../ask/ask-both.ts'
import { askNext } from '../../ask/ask-next.ts'
import { caseContext, type CaseContext } from '../../ask/context.ts'
import type { Prepared } from '../../ask/prepared.ts'
import type { CaseRequest } from '../../ask/request.ts'
import type { Use } from '../../ask/uses-of-facts.ts'
import { Bug } from '../../bug.ts'
import { procedureKey, type ProcedureEntry } from '../../rulebook/procedure.ts'
import type { Calendars } from '../calendars.ts'
import type { When } from '../deadline.ts'
import { custodyOf } from '../hands/custody.ts'
import { handoverProgress } from '../hands/handover-progress.ts'
import { ledger } from '../money/ledger.ts'
import type { Now } from '../now.ts'
import type { Plan } from '../plan.ts'
import { citePlaced } from './cite-placed.ts'
import { settleCosts, type SettledCosts } from './costs.ts'
import { courseOf, type Course } from './course.ts'
import { dueList } from './due-list.ts'
import { openFactsOfRules } from './facts.ts'
import { handsOf } from './hands-of-case.ts'
import { planStep } from './plan-steps.ts'
import { mainTask, progressOf, type Progress } from './progress.ts'
import { isDone, type Situation } from './situation.ts'
import { branchUses } from './uses.ts'

/** Along which procedure a case is planned, and by which clock. */
export interface Planned {
  readonly procedure: ProcedureEntry
  /** A date and time with offset, of the day of the request; null: the day alone. */
  readonly at: When | null
  readonly calendars: Calendars
}

/**
 * Plans one case along one procedure, if both engines agree on every rule that
 * plays a part.
 *
 * @param request - from `readCase`. What it dates after the plan has not happened.
 * @throws {@link Bug} if the procedure is certainly not that of the case, if a
 *   cost of the case may have arisen in several of its steps, or if the rulebook
 *   was prepared without rules of json-rules-engine.
 */
export async function plan(
  prepared: Prepared,
  request: CaseRequest,
  { procedure, at, calendars }: Planned,
): Promise<Checked<Plan>> {
  const now: Now = { asOf: request.asOf, at }
  const context = caseContext(prepared, request)
  const rules = await evaluateBoth(prepared, procedureKey(procedure.instrument), request)
  if (rules.differences.length > 0) return { kind: 'differ', differences: rules.differences }
  const course = courseOf(procedure, rules.truths)
  const progress = progressOf(prepared, request, now)

  const asked = await askSteps(context, request, course, progress)
  const costs = await settleCosts(prepared, request, procedure)
  const differences = [...asked.differences, ...costs.differences]
  if (differences.length > 0) return { kind: 'differ', differences }

  const situation: Situation = {
    context,
    now,
    clock: { events: request.events, intervals: request.intervals, calendars },
    course,
    progress,
    handoverOf: handoverProgress(request.progress, now, (step) => mainTask(prepared, step)),
    answers: asked.answers,
  }
  return { kind: 'agreed', answer: planOf(situation, request, procedure, { ...asked, costs }) }
}

interface Asked {
  readonly answers: ReadonlyMap<string, Answer>
  /** By step, what facts would decide of it. */
  readonly uses: ReadonlyMap<string, readonly Use[]>
  readonly differences: readonly EngineDifference[]
}

/** Asks about every step that is part of the case, or may be, or was done. */
async function askSteps(
  context: CaseContext,
  request: CaseRequest,
  { steps }: Course,
  progress: Progress,
): Promise<Asked> {
  const answers = new Map<string, Answer>()
  const uses = new Map<string, readonly Use[]>()
  const differences: EngineDifference[] = []
  for (const { id: step, active } of steps) {
    if (active === 'fails' && !progress.isDone(step)) continue
    const checked = await askBothWithUses(context, { ...request, step, task: null })
    if (checked.kind === 'differ') {
      differences.push(...checked.differences)
      continue
    }
    answers.set(step, checked.answer.answer)
    uses.set(step, checked.answer.uses)
  }
  return { answers, uses, differences }
}

function planOf(
  situation: Situation,
  request: CaseRequest,
  procedure: ProcedureEntry,
  asked: Asked & { readonly costs: SettledCosts },
): Plan {
  const { context, course, now } = situation
  const { prepared } = context
  const { instrument, rule: scope } = procedure
  const { facts, events, progress, intervals, costs } = {
    ...request,
    facts: Object.fromEntries(request.given),
  }
  if (course.applies === 'fails') throw new Bug(`\`${instrument}\` is not for this case`)
  const steps = course.steps.map((step) => planStep(step, situation))
  return {
    remit: 1,
    procedure: {
      instrument,
      title: prepared.instruments.get(instrument)?.title ?? instrument,
      applies: course.applies,
      needs: scope === null ? [] : openFactsOfRules([scope], context),
    },
    asOf: now.asOf,
    at: now.at,
    library: { digest: prepared.rulebook.digest },
    case: { facts, events, progress, intervals, costs },
    drafts: request.withDraft,
    steps: steps.map(({ step }) => step),
    custody: custodyOf(handsOf(situation, new Set(request.given.keys()))),
    due: dueList(steps, now),
    ledger: ledger(asked.costs.settled, request.rates),
    clauses: clausesOf(situation, procedure, asked.costs),
    askNext: questionsLeft(situation, scope, asked),
    engines: { agree: true },
  }
}

/** Everything that the plan cites, in the order of ids. */
function clausesOf(
  { context, answers }: Situation,
  procedure: ProcedureEntry,
  costs: SettledCosts,
): Readonly<Record<string, CitedClause>> {
  const all = new Map<string, CitedClause>(
    [
      ...[...answers.values()].map(({ clauses }) => clauses),
      costs.clauses,
      citePlaced(context.prepared, procedure),
    ].flatMap((clauses) => Object.entries(clauses)),
  )
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

/** What to establish next: for steps still to come, and for who pays what has arisen. */
function questionsLeft(
  situation: Situation,
  scope: string | null,
  { uses, costs }: Asked & { readonly costs: SettledCosts },
): readonly AskNext[] {
  const { context, course } = situation
  const { labels } = context.prepared
  const ofSteps = course.steps
    .filter((step) => !isDone(situation, step))
    .flatMap(({ id }) => (uses.get(id) ?? []).map((use) => ({ ...use, step: labels.step(id) })))
  return askNext([...branchUses(scope, situation), ...ofSteps, ...costs.uses], context)
}
