import type { Answer } from '../../../../src/ask/answer.ts'
import type { ProgressAnswer } from '../../../../src/ask/request.ts'
import type { DueItem, Plan, PlanStep, PlanTask, StepState } from '../../../../src/case/plan.ts'
import { ministry, one, prepared, RETURNING, type Scalars } from './library.ts'

interface Given {
  readonly facts?: Scalars
  readonly progress?: readonly ProgressAnswer[]
  readonly at?: string
}

const NOT_YET: Omit<PlanStep, 'step' | 'placed' | 'state' | 'answer' | 'tasks'> = {
  doneAt: null,
  late: false,
  blockedBy: [],
  after: [],
  ends: false,
  checklist: [],
  forms: [],
  issues: [],
}

export function stepOf(
  step: string,
  state: StepState,
  answer: Answer | null,
  more: Partial<PlanStep> = {},
): PlanStep {
  const tasks =
    prepared.steps.get(step)?.entry.tasks.map(({ id }): PlanTask => taskOf(id, { state })) ?? []
  return {
    ...NOT_YET,
    step,
    placed: `return-chain/procedure/${step}`,
    state,
    answer,
    tasks,
    ...more,
  }
}

export function taskOf(task: string, more: Partial<PlanTask> = {}): PlanTask {
  return {
    task,
    state: 'due',
    doneAt: null,
    times: [],
    cannotAct: null,
    fallback: null,
    handover: null,
    ...more,
  }
}

export function madeOf(
  steps: readonly PlanStep[],
  { facts = RETURNING, progress = [], at }: Given,
  more: Partial<Plan> = {},
): Plan {
  const placed = Object.fromEntries(
    steps.map(({ placed: id, step }, index) => [
      id,
      {
        instrument: 'return-chain',
        heading: ['Part B. The procedure', step],
        file: 'sops/return-chain.md',
        line: 100 + 10 * index,
        basis: 'illustrative' as const,
        startVerified: true,
      },
    ]),
  )
  const cited = Object.fromEntries(
    steps.flatMap(({ answer }) => Object.entries(answer?.clauses ?? {})),
  )
  return {
    remit: 1,
    procedure: {
      instrument: 'return-chain',
      title: 'Return of victims of trafficking from Thailand to Laos (example)',
      applies: 'holds',
      needs: [],
    },
    asOf: '2026-06-12',
    at: at ?? null,
    library: { digest: 'sha256:0' },
    case: {
      facts,
      events: [{ event: 'rescue', at: '2026-06-01' }],
      progress,
      intervals: [],
      costs: [],
    },
    drafts: [],
    steps,
    custody: { held: [], passes: [], holes: [] },
    due: [],
    ledger: { entries: [], totals: [] },
    clauses: { ...cited, ...placed },
    askNext: [],
    engines: { agree: true },
    ...more,
  }
}

export function dueItem(
  step: string,
  task: string,
  due: string,
  more: Partial<DueItem> = {},
): DueItem {
  return {
    step,
    task,
    clause: 'return-chain#assess',
    responsible: one(ministry),
    country: 'TH',
    due,
    dueAtTheLatest: null,
    past: 'no',
    overdue: false,
    waits: false,
    soft: false,
    provisional: false,
    notes: [],
    ...more,
  }
}
