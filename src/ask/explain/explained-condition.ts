import type { CaseFacts } from '../../rulebook/case-facts.ts'
import type { Condition } from '../../rulebook/condition.ts'
import { evaluate } from '../../rulebook/evaluate.ts'
import type { Prepared } from '../prepared.ts'
import type { ExplainedCondition } from './explanation.ts'
import { factTest } from './fact-test.ts'

/**
 * A condition with the truth of each of its parts in a case. Parts stand in the
 * order of the vocabulary's facts, single tests first.
 */
export function explainedCondition(
  condition: Condition,
  facts: CaseFacts,
  prepared: Pick<Prepared, 'facts'>,
): ExplainedCondition {
  const truth = evaluate(condition, facts)
  switch (condition.kind) {
    case 'always':
    case 'never':
      return { kind: condition.kind, truth }
    case 'in':
    case 'same':
    case 'differs':
      return { kind: 'test', truth, test: factTest(condition, prepared) }
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => explainedCondition(part, facts, prepared))
      const rank = (part: ExplainedCondition): number =>
        part.kind === 'test' ? (prepared.facts.get(part.test.fact)?.rank ?? 0) : Infinity
      return {
        kind: condition.kind,
        truth,
        of: parts.sort((a, b) => compare(rank(a), rank(b))),
      }
    }
  }
}

/** Infinity less itself is no number. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
