import { Bug } from '../../bug.ts'
import type { CaseFacts } from '../../rulebook/case-facts.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import type { Engine, Truths } from '../engine.ts'
import { rulesByStep } from '../rules-by-step.ts'
import { indexRules } from './index-rules.ts'

/** An engine that answers at once. */
export type Index = Engine<Truths>

/** Indexes a rulebook. Each step is indexed when it is first asked about. */
export function createIndex(rulebook: Rulebook): Index {
  const rulesOf = rulesByStep(rulebook)
  const indexed = new Map<string, (facts: CaseFacts) => Truths>()

  return {
    evaluate(step, facts) {
      const rules = rulesOf.get(step)
      if (rules === undefined) throw new Bug(`no step \`${step}\` in the rulebook`)
      const evaluate = indexed.get(step) ?? indexRules(rules)
      indexed.set(step, evaluate)
      return evaluate(facts)
    },
  }
}
