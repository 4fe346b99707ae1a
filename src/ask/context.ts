import { Bug } from '../bug.ts'
import type { Truths } from '../engine/engine.ts'
import type { CaseFacts } from '../rulebook/case-facts.ts'
import type { Condition, Truth } from '../rulebook/condition.ts'
import type { PlaceFacts } from './bind.ts'
import type { Bodies } from './bodies.ts'
import { factsToEstablish, openVariables, type OpenFacts } from './open-facts.ts'
import type { Prepared } from './prepared.ts'
import type { CaseRequest } from './request.ts'
import { takesPart, type Participation } from './takes-part.ts'

/** One case before one step: what every question of the step is decided from. */
export interface Context {
  readonly prepared: Prepared
  readonly asOf: string
  readonly facts: CaseFacts
  readonly places: PlaceFacts
  readonly bodies: Bodies
  /** Whether each instrument counts, by id. */
  readonly participation: ReadonlyMap<string, Participation>
  /** Ids of the instruments that take part, in the order of the rulebook. */
  readonly inForce: readonly string[]
  readonly truthOf: (rule: string) => Truth
}

/** What is the same for every step of a case. */
export type CaseContext = Omit<Context, 'truthOf'>

export function caseContext(prepared: Prepared, request: CaseRequest): CaseContext {
  const { asOf, facts, withDraft } = request
  const { directory, membersOfRole, instruments } = prepared
  const participation = new Map<string, Participation>()
  const inForce: string[] = []
  for (const instrument of instruments.values()) {
    const part = takesPart(instrument, asOf, withDraft)
    participation.set(instrument.id, part)
    if (part === 'in-force') inForce.push(instrument.id)
  }
  return {
    prepared,
    asOf,
    facts,
    places: { facts, membersOf: (fact) => prepared.facts.get(fact)?.domain.names ?? [] },
    bodies: { directory, date: asOf, membersOfRole },
    participation,
    inForce,
  }
}

export function stepContext(context: CaseContext, truths: Truths): Context {
  return {
    ...context,
    truthOf: (rule) => {
      const truth = truths.get(rule)
      if (truth === undefined) throw new Bug(`the engine said nothing of the rule \`${rule}\``)
      return truth
    },
  }
}

export function conditionOf(rule: string, { prepared }: CaseContext): Condition {
  const found = prepared.rules.get(rule)
  if (found === undefined) throw new Bug(`no rule \`${rule}\` in the rulebook`)
  return found.condition
}

/** The variables that some rules still depend on. */
export function openVariablesOf(rules: readonly string[], context: CaseContext): readonly string[] {
  return rules.flatMap((rule) => openVariables(conditionOf(rule, context), context.facts))
}

/** What some rules still depend on. */
export function openFactsOf(rules: readonly string[], context: CaseContext): OpenFacts {
  return establish(openVariablesOf(rules, context), context)
}

/** Sorts variables into facts to ask for and facts beyond finding out. */
export function establish(
  variables: Iterable<string>,
  { facts, prepared }: CaseContext,
): OpenFacts {
  return factsToEstablish(variables, facts, (fact) => prepared.facts.get(fact)?.rank ?? 0)
}
