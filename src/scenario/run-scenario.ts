import { askBoth, type EngineDifference } from '../ask/ask-both.ts'
import type { Prepared } from '../ask/prepared.ts'
import { readCase } from '../ask/read-case.ts'
import { readStep } from '../ask/read-step.ts'
import type { CaseRequest, Request } from '../ask/request.ts'
import { Bug } from '../bug.ts'
import type { ScenarioSite } from '../check/walk/scenarios.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Located } from '../source/located.ts'
import { caseOf } from './case-of.ts'
import { compare } from './compare.ts'
import type { Difference, ScenarioResult } from './result.ts'

/**
 * Asks what a scenario asks, or makes its plan, with both engines, and compares.
 *
 * @throws {@link Bug} if the engines differ.
 */
export async function runScenario(prepared: Prepared, site: ScenarioSite): Promise<ScenarioResult> {
  const { scenario, heading } = site
  const { asks, todo } = scenario
  const given = readCase(prepared, caseOf(site))
  const found =
    asks.kind === 'plan'
      ? await inPlan(prepared, site, given.value, asks.procedure)
      : await inAnswer(prepared, site, given.value, asks.step)
  const faults = given.value === undefined ? [...found.faults, ...given.diagnostics] : found.faults
  const passes = found.differences.length === 0 && faults.length === 0
  return {
    id: scenario.id.value,
    title: scenario.title?.value ?? null,
    span: scenario.id.span,
    heading,
    outcome: todo === undefined ? (passes ? 'passed' : 'failed') : passes ? 'todo-passed' : 'todo',
    why: todo?.value ?? null,
    differences: found.differences,
    faults,
  }
}

type Found = Pick<ScenarioResult, 'differences' | 'faults'>

const failing = (faults: readonly Diagnostic[]): Found => ({ differences: [], faults })

async function inAnswer(
  prepared: Prepared,
  { scenario, instrument }: ScenarioSite,
  given: CaseRequest | undefined,
  step: Located<string>,
): Promise<Found> {
  const asked = readStep(prepared, step)
  if (asked.value === undefined || given === undefined) return failing(asked.diagnostics)
  const request: Request = { ...given, ...asked.value }
  const checked = await askBoth(prepared, request)
  if (checked.kind === 'differ') throw enginesDiffer(scenario.id.value, checked.differences)
  const context = { prepared, request, answer: checked.answer, instrument }
  return {
    differences: scenario.expect.flatMap((expected) => compare(expected, context)),
    faults: [],
  }
}

async function inPlan(
  prepared: Prepared,
  { scenario, instrument }: ScenarioSite,
  given: CaseRequest | undefined,
  procedure: Located<string>,
): Promise<Found> {
  if (given === undefined) return failing([])
  // What knows days and money is loaded for plans alone.
  const { planCase } = await import('../case/plan-case.ts')
  const { comparePlan } = await import('./compare-plan.ts')
  const { asOf, costs, expect, expectPlan, id } = scenario
  const made = await planCase(prepared, given, {
    procedure,
    asOf,
    at: undefined,
    place: procedure.span,
    costs: costs.map(({ cost }) => cost.span),
  })
  if (made.value === undefined) return failing(made.diagnostics)
  if (made.value.kind === 'differ') throw enginesDiffer(id.value, made.value.differences)
  const context = { prepared, request: given, plan: made.value.answer, instrument }
  const differences = [...expect, ...expectPlan].flatMap((one) => comparePlan(one, context))
  return { differences: differences.sort(inReadingOrder), faults: [] }
}

function inReadingOrder(a: Difference, b: Difference): number {
  return a.span.start - b.span.start
}

function enginesDiffer(id: string, differences: readonly EngineDifference[]): Bug {
  const rules = differences.map(({ rule }) => rule).join(', ')
  return new Bug(`the engines differ in the scenario \`${id}\`: ${rules}`)
}
