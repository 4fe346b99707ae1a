import { askBoth } from '../ask/ask-both.ts'
import type { Prepared } from '../ask/prepared.ts'
import { readCase } from '../ask/read-case.ts'
import { readStep } from '../ask/read-request.ts'
import type { Request } from '../ask/request.ts'
import { Bug } from '../bug.ts'
import type { ScenarioSite } from '../check/walk/scenarios.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Located } from '../source/located.ts'
import { caseOf } from './case-of.ts'
import { compare } from './compare.ts'
import type { Difference, ScenarioResult } from './result.ts'

/**
 * Asks what a scenario asks, of both engines, and compares.
 *
 * @throws {@link Bug} if the engines differ.
 */
export async function runScenario(prepared: Prepared, site: ScenarioSite): Promise<ScenarioResult> {
  const { scenario, heading } = site
  const result = {
    id: scenario.id.value,
    title: scenario.title?.value ?? null,
    span: scenario.id.span,
    heading,
  }
  const { asks, todo } = scenario
  if (asks.kind === 'plan') {
    const why = 'it asks for the plan of a whole procedure, which is not run yet'
    return { ...result, outcome: 'not-run', why, differences: [], faults: [] }
  }
  const found = await differencesIn(prepared, site, asks.step)
  const passes = found.differences.length === 0 && found.faults.length === 0
  const outcome =
    todo === undefined ? (passes ? 'passed' : 'failed') : passes ? 'todo-passed' : 'todo'
  return { ...result, ...found, outcome, why: todo?.value ?? null }
}

async function differencesIn(
  prepared: Prepared,
  site: ScenarioSite,
  step: Located<string>,
): Promise<{
  readonly differences: readonly Difference[]
  readonly faults: readonly Diagnostic[]
}> {
  const asked = readStep(prepared, step)
  const given = readCase(prepared, caseOf(site))
  if (asked.value === undefined || given.value === undefined) {
    return { differences: [], faults: [...asked.diagnostics, ...given.diagnostics] }
  }
  const request: Request = { ...given.value, ...asked.value }
  const checked = await askBoth(prepared, request)
  if (checked.kind === 'differ') {
    const rules = checked.differences.map(({ rule }) => rule).join(', ')
    throw new Bug(`the engines differ in the scenario \`${site.scenario.id.value}\`: ${rules}`)
  }
  const context = { prepared, request, answer: checked.answer, instrument: site.instrument }
  return {
    differences: site.scenario.expect.flatMap((expected) => compare(expected, context)),
    faults: [],
  }
}
