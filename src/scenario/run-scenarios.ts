import type { Prepared } from '../ask/prepared.ts'
import type { Library } from '../document/library.ts'
import { chooseScenarios, type Choice } from './choose-scenarios.ts'
import type { ScenarioResult } from './result.ts'
import { runScenario } from './run-scenario.ts'

/**
 * Runs the scenarios of a library that are meant, in the order of their files
 * and places.
 *
 * @param prepared - compiled from `library`, with rules of json-rules-engine.
 * @throws `Bug` if the two engines differ, or a scenario is not of a
 *   library that was checked.
 */
export async function runScenarios(
  prepared: Prepared,
  library: Library,
  choice: Choice = { covers: () => true, name: undefined },
): Promise<readonly ScenarioResult[]> {
  const results: ScenarioResult[] = []
  for (const site of chooseScenarios(library, choice)) {
    results.push(await runScenario(prepared, site))
  }
  return results
}
