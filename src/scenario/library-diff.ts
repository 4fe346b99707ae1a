import { diff, type DiffOptions } from '../analyse/diff/diff.ts'
import type { RulebookDiff } from '../analyse/diff/rulebook-diff.ts'
import { scenarioChanges, type ScenarioChange, type ScenarioSide } from './scenario-changes.ts'

/** What changes from one library to another, with the scenarios that change. Plain JSON data. */
export interface LibraryDiff extends RulebookDiff {
  readonly scenarios: readonly ScenarioChange[]
}

/** Compares two libraries for every case, and in their scenarios. */
export async function libraryDiff(
  before: ScenarioSide,
  after: ScenarioSide,
  options: DiffOptions,
): Promise<LibraryDiff> {
  return {
    ...diff(before.prepared, after.prepared, options),
    scenarios: await scenarioChanges(before, after),
  }
}
