import { conditionOf, establish, openVariablesOf, type CaseContext } from '../../ask/context.ts'
import { factOf, type OpenFacts } from '../../ask/open-facts.ts'
import { variablesIn } from '../../rulebook/variables-in.ts'

/** Facts on which some rules still depend: those to ask for, then those that cannot be established. */
export function openFactsOfRules(
  rules: readonly string[],
  context: CaseContext,
): readonly string[] {
  return allOpen(establish(openVariablesOf(rules, context), context))
}

export function allOpen({ needs, cannotBeEstablished }: OpenFacts): readonly string[] {
  return [...needs, ...cannotBeEstablished]
}

/** Each once: those to ask for in the order of the vocabulary, then those that cannot be established. */
export function factsInOrder(facts: Iterable<string>, context: CaseContext): readonly string[] {
  return allOpen(establish(facts, context))
}

/** The facts that some rules test. */
export function factsTestedBy(rules: readonly string[], context: CaseContext): ReadonlySet<string> {
  return new Set(rules.flatMap((rule) => variablesIn(conditionOf(rule, context)).map(factOf)))
}
