import { commandLine } from '../../../src/ask/command-line.ts'
import { prepare } from '../../../src/ask/prepare.ts'
import type { Prepared } from '../../../src/ask/prepared.ts'
import { readCaseRequest } from '../../../src/ask/read-request.ts'
import type { CaseRequest, ProgressAnswer } from '../../../src/ask/request.ts'
import type { Calendars } from '../../../src/case/calendars.ts'
import type { Plan, PlanStep, PlanTask, StepState } from '../../../src/case/plan.ts'
import { plan } from '../../../src/case/plan/plan.ts'
import { jsonRules } from '../../../src/compile/index.ts'
import type { Rulebook } from '../../../src/rulebook/rulebook.ts'
import { variablesById } from '../../../src/rulebook/variables.ts'

/** A case along a procedure, with what most tests leave as it is. */
export interface Planning {
  /** Facts, parted by spaces. */
  readonly facts?: string
  readonly events?: readonly string[]
  /** `step is at`, or `step/task is at`. */
  readonly progress?: readonly string[]
  readonly asOf?: string
  readonly at?: string | null
  readonly procedure?: string
  readonly more?: Partial<CaseRequest>
  readonly calendars?: Calendars
}

/** Every country in one zone, with nothing off but Saturdays and Sundays. */
export const calendars: Calendars = {
  of: (country) => ({
    country,
    zone: 'Asia/Bangkok',
    zoneIsOneOfSeveral: false,
    day: (date) => ({ date, works: isWeekday(date), holiday: null, known: true }),
  }),
}

function isWeekday(date: string): boolean {
  return ![0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay())
}

export function preparedOf(rulebook: Rulebook): Prepared {
  return prepare(rulebook, jsonRules(rulebook.rules, variablesById(rulebook.variables)))
}

export function caseOf(prepared: Prepared, planning: Planning): CaseRequest {
  const { facts = '', events = [], progress = [], asOf = '2026-06-01', more = {} } = planning
  const line = commandLine({
    step: '',
    facts: facts.split(' ').filter((word) => word !== ''),
    events,
    asOf,
    withDraft: [],
  })
  const { value, diagnostics } = readCaseRequest(prepared, line)
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return { ...value, progress: progress.map(progressIn), ...more }
}

function progressIn(words: string): ProgressAnswer {
  const [named = '', is = '', at = '', reason = null] = words.split(' ')
  const [step = '', task = null] = named.split('/')
  return { step, task, is: is as ProgressAnswer['is'], at, reason }
}

/** The plan of both engines, which must agree. */
export async function planOf(prepared: Prepared, planning: Planning = {}): Promise<Plan> {
  const { procedures } = prepared.rulebook
  const procedure =
    planning.procedure === undefined
      ? procedures[0]
      : procedures.find(({ instrument }) => instrument === planning.procedure)
  if (procedure === undefined) throw new Error('no such procedure')
  const { at = null } = planning
  const request = caseOf(prepared, planning)
  const by = planning.calendars ?? calendars
  const checked = await plan(prepared, request, { procedure, at, calendars: by })
  if (checked.kind === 'differ') throw new Error(JSON.stringify(checked.differences))
  return checked.answer
}

/** `house due`, `move upcoming`, … */
export function statesOf({ steps }: Plan): readonly string[] {
  return steps.map(({ step, state }) => `${step} ${state}`)
}

export function stateOf(made: Plan, step: string): StepState {
  return stepOf(made, step).state
}

export function stepOf({ steps }: Plan, step: string): PlanStep {
  const found = steps.find((one) => one.step === step)
  if (found === undefined) throw new Error(`no step ${step}`)
  return found
}

export function taskOf(made: Plan, step: string, task: string): PlanTask {
  const found = stepOf(made, step).tasks.find((one) => one.task === task)
  if (found === undefined) throw new Error(`no task ${task}`)
  return found
}
