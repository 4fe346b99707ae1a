import type { Instrument } from '../../document/instrument.ts'
import type { Library } from '../../document/library.ts'
import type { Scenario } from '../../document/scenario.ts'

export interface ScenarioSite {
  readonly scenario: Scenario
  /** Undefined for a scenario in a file of its own. */
  readonly instrument: Instrument | undefined
  /** The headings above, for findings. */
  readonly heading: readonly string[]
}

/** Every scenario, in documents and in files of their own. */
export function scenariosOf({ instruments, scenarios }: Library): readonly ScenarioSite[] {
  return [
    ...instruments.flatMap((instrument) =>
      instrument.scenarios.map((scenario) => ({ scenario, instrument, heading: scenario.heading })),
    ),
    ...scenarios.map((scenario) => ({ scenario, instrument: undefined, heading: [] })),
  ]
}
