import { OUTCOMES, type ScenarioOutcome, type ScenarioResult } from '../scenario/result.ts'

/** How many scenarios came to each end. */
export function countOutcomes(
  results: readonly ScenarioResult[],
): Readonly<Record<ScenarioOutcome, number>> {
  const count = (outcome: ScenarioOutcome): number =>
    results.filter((result) => result.outcome === outcome).length
  return Object.fromEntries(OUTCOMES.map((one) => [one, count(one)])) as Record<
    ScenarioOutcome,
    number
  >
}

const WORDS: Readonly<Record<ScenarioOutcome, string>> = {
  passed: 'passed',
  failed: 'failed',
  todo: 'to do',
  'todo-passed': 'to do but passed',
}

/** `12 scenarios: 10 passed, 1 failed, 1 to do.` */
export function countWords(results: readonly ScenarioResult[]): string {
  const counts = countOutcomes(results)
  const ends = OUTCOMES.filter((one) => one === 'passed' || counts[one] > 0).map(
    (one) => `${counts[one]} ${WORDS[one]}`,
  )
  return `${results.length} scenario${results.length === 1 ? '' : 's'}: ${ends.join(', ')}.`
}
