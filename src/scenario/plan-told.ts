import type { Custody } from '../case/custody.ts'
import type { When } from '../case/deadline.ts'
import type { Plan, StepState } from '../case/plan.ts'
import { instantOf, isDate } from '../case/time/days-and-instants.ts'
import { Bug } from '../bug.ts'
import { NO_DUE_TIME } from '../document/scenario.ts'
import { readStepRef } from '../rulebook/notation/read-step-ref.ts'
import type { Comparison } from './compare.ts'

/** What it takes to understand what is expected of a plan. */
export interface PlanComparison extends Omit<Comparison, 'answer'> {
  readonly plan: Plan
}

/** Where a step of a plan stands, or a task of one; undefined if the plan has none such, as that of another library may. */
export function stateTold({ steps }: Plan, word: string): StepState | undefined {
  const meant = meaning(word)
  const step = steps.find((one) => one.step === meant.step)
  const told = meant.task === null ? step : step?.tasks.find(({ task }) => task === meant.task)
  return told?.state
}

/** The earliest due time of a step, or of a task of one; `none` if it has none. */
export function dueTold({ due }: Plan, word: string): When {
  const meant = meaning(word)
  const isMeant = ({ step, task }: { readonly step: string; readonly task: string }): boolean =>
    step === meant.step && (meant.task === null || task === meant.task)
  return due.find(isMeant)?.due ?? NO_DUE_TIME
}

function meaning(word: string): { readonly step: string; readonly task: string | null } {
  const read = readStepRef(word)
  if (read.kind === 'fault') throw new Bug(`\`${word}\` is no step, in a checked library`)
  return read
}

/** A date is the end of that day wherever it counts, so no time of day is the same. */
export function isSameTime(a: When, b: When): boolean {
  if (a === b) return true
  const hasTime = (when: When): boolean => when !== NO_DUE_TIME && !isDate(when)
  return hasTime(a) && hasTime(b) && instantOf(a) === instantOf(b)
}

/** Where nobody holds the person, else where that is not known; `unbroken` if somebody does all the way. */
export function custodyTold({ held, passes, holes }: Custody): readonly string[] {
  const broken = holes.map(({ step }) => `broken at ${step}`)
  if (broken.length > 0) return [...new Set(broken)]
  const open = [
    ...held.flatMap(({ step, status }) => (status === 'held' ? [] : [step])),
    ...passes.flatMap(({ to, status }) => (status === 'unknown' ? [to] : [])),
  ]
  return open.length === 0 ? ['unbroken'] : [...new Set(open)].map((step) => `not known at ${step}`)
}
