import type { CaseFacts } from '../../rulebook/case-facts.ts'
import type { Truth } from '../../rulebook/condition.ts'
import { evaluate } from '../../rulebook/evaluate.ts'
import type { Rule } from '../../rulebook/rulebook.ts'
import { variablesIn } from '../../rulebook/variables-in.ts'
import type { Variables } from '../../rulebook/variables.ts'
import { boundaryCases, type Sweep } from './boundary-cases.ts'
import { caseKey } from './case-key.ts'
import type { RuleCoverage, Verdicts } from './report.ts'
import { truthByCompletion } from './truth-by-completion.ts'

/** One rule under verification: the cases it needs, what ought to be said of it, and what has been seen. */
export interface WatchedRule {
  readonly rule: Rule
  readonly sweeps: readonly Sweep[]
  /** What is to be said of the rule in a case; counts the case. */
  readonly expected: (facts: CaseFacts) => Pick<Verdicts, 'reference' | 'completions'>
  readonly coverage: () => RuleCoverage
}

/** @param limit - the most completions of a case that are tried. */
export function watchRule(rule: Rule, variables: Variables, limit: number): WatchedRule {
  const { id, condition } = rule
  const tested = variablesIn(condition)
  const sweeps = boundaryCases(condition, variables)
  const decided = new Set(
    sweeps.filter((sweep) => decides(sweep, rule)).map(({ variable }) => variable),
  )
  const seen: Record<Truth, number> = { holds: 0, fails: 0, unknown: 0 }
  // Most cases of a step say the same of the few variables of a rule.
  const known = new Map<string, Pick<Verdicts, 'reference' | 'completions'>>()

  return {
    rule,
    sweeps,
    expected(facts) {
      const key = caseKey(facts, tested)
      const expected = known.get(key) ?? {
        reference: evaluate(condition, facts),
        completions: truthByCompletion(condition, facts, variables, limit),
      }
      known.set(key, expected)
      seen[expected.reference] += 1
      return expected
    },
    coverage: () => ({
      rule: id,
      ...seen,
      undecided: tested.filter((variable) => !decided.has(variable)),
    }),
  }
}

/** Whether the variable of a sweep makes the rule both hold and fail. */
function decides({ cases }: Sweep, { condition }: Rule): boolean {
  const truths = new Set(cases.map((facts) => evaluate(condition, facts)))
  return truths.has('holds') && truths.has('fails')
}
