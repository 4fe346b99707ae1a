import type { CaseFacts } from '../../rulebook/case-facts.ts'
import { caseKey } from './case-key.ts'

/** The same cases, each once, in order of first mention. */
export function distinctCases(cases: Iterable<CaseFacts>): readonly CaseFacts[] {
  const byKey = new Map<string, CaseFacts>()
  for (const facts of cases) byKey.set(caseKey(facts, [...facts.keys()].sort()), facts)
  return [...byKey.values()]
}
