import { scenariosOf, type ScenarioSite } from '../check/walk/scenarios.ts'
import type { Library } from '../document/library.ts'

/** Which scenarios of a library are meant. */
export interface Choice {
  /** Whether those of a file are. */
  readonly covers: (file: string) => boolean
  /** Part of the id or title; `*` stands for any letters. Undefined: all. */
  readonly name: string | undefined
}

/** The scenarios that are meant, in the order of their files and places. */
export function chooseScenarios(
  library: Library,
  { covers, name }: Choice,
): readonly ScenarioSite[] {
  const isNamed = name === undefined ? () => true : contains(name)
  return scenariosOf(library)
    .filter(({ scenario: { file, id, title } }) => {
      return covers(file) && (isNamed(id.value) || isNamed(title?.value ?? ''))
    })
    .sort((a, b) => inReadingOrder(a.scenario, b.scenario))
}

type Scenario = ScenarioSite['scenario']

function inReadingOrder(a: Scenario, b: Scenario): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.span.start - b.span.start
}

/** Capitals do not matter. */
function contains(pattern: string): (text: string) => boolean {
  const parts = pattern.toLowerCase().split('*')
  return (text) => {
    const written = text.toLowerCase()
    let from = 0
    return parts.every((part) => {
      const at = written.indexOf(part, from)
      from = at + part.length
      return at !== -1
    })
  }
}
