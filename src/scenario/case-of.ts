import type { GivenCase } from '../ask/given-case.ts'
import type { ScenarioSite } from '../check/walk/scenarios.ts'

/**
 * The case of a scenario. A draft takes part in the scenarios that stand in it:
 * they say what it would mean if it were signed.
 */
export function caseOf({ scenario, instrument }: ScenarioSite): GivenCase {
  const { given, events, progress, intervals, costs, rates, asOf, withDraft, id } = scenario
  const own = instrument?.draft === true ? [{ value: instrument.id.value, span: id.span }] : []
  return {
    facts: given,
    events,
    progress,
    intervals,
    costs,
    rates,
    asOf,
    withDraft: [...withDraft, ...own],
  }
}
