import { eventOf } from './date-variable.ts'
import type { CaseFacts } from '../rulebook/case-facts.ts'
import type { Condition } from '../rulebook/condition.ts'
import { evaluate } from '../rulebook/evaluate.ts'
import { undeterminedOf } from '../rulebook/variable.ts'
import { variablesIn } from '../rulebook/variables-in.ts'

/** What an answer, or a part of it, still depends on. */
export interface OpenFacts {
  /** Facts that can be asked for, in the order of the vocabulary. */
  readonly needs: readonly string[]
  /** Facts of which it is known that they cannot be found out. */
  readonly cannotBeEstablished: readonly string[]
}

/** The variables whose values would help to tell whether an unknown condition holds. */
export function openVariables(condition: Condition, facts: CaseFacts): readonly string[] {
  if (evaluate(condition, facts) !== 'unknown') return []
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => openVariables(part, facts))
    case 'in':
      return [condition.variable]
    case 'same':
    case 'differs':
      return variablesIn(condition).filter((variable) => !isOneValue(variable, facts))
    case 'always':
    case 'never':
      return []
  }
}

function isOneValue(variable: string, facts: CaseFacts): boolean {
  const values = facts.get(variable)
  return values?.kind === 'names' && values.names.length === 1
}

/** Whether somebody looked, and the variable's value cannot be found out. */
export function isUndetermined(variable: string, facts: CaseFacts): boolean {
  const mark = facts.get(undeterminedOf(variable))
  return mark?.kind === 'names' && mark.names.length === 1 && mark.names[0] === 'yes'
}

/** The fact of which a variable is a part: ids of facts hold no slash. The day of an event is a fact of its own. */
export function factOf(variable: string): string {
  if (eventOf(variable) !== undefined) return variable
  const slash = variable.indexOf('/')
  return slash === -1 ? variable : variable.slice(0, slash)
}

/** Sorts variables into facts to ask for and facts beyond finding out. */
export function factsToEstablish(
  variables: Iterable<string>,
  facts: CaseFacts,
  rankOf: (fact: string) => number,
): OpenFacts {
  const needs = new Set<string>()
  const beyond = new Set<string>()
  for (const variable of variables) {
    const into = isUndetermined(variable, facts) ? beyond : needs
    into.add(factOf(variable))
  }
  const inOrder = (of: ReadonlySet<string>): readonly string[] =>
    [...of].sort((a, b) => rankOf(a) - rankOf(b))
  return { needs: inOrder(needs), cannotBeEstablished: inOrder(beyond) }
}
