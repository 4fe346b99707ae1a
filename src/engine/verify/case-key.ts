import type { CaseFacts } from '../../rulebook/case-facts.ts'

/** The same text for cases that say the same of the variables. */
export function caseKey(facts: CaseFacts, variables: readonly string[]): string {
  return JSON.stringify(variables.map((id) => [id, facts.get(id) ?? null]))
}
