import { Bug } from '../bug.ts'
import type { Truths } from '../engine/engine.ts'
import type { CaseFacts } from '../rulebook/case-facts.ts'
import type { Condition, Truth } from '../rulebook/condition.ts'
import type { PlaceFacts } from './bind.ts'
import type { Bodies } from './bodies.ts'
import { factsToEstablish, openVariables, type OpenFacts } from './open-facts.ts'
import { isSubset } from '../rulebook/value-set.ts'
import { memberOf, YES } from '../rulebook/variable.ts'
import type { WorldTable } from './world-table.ts'
import type { Prepared } from './prepared.ts'
import type { CaseRequest } from './request.ts'
import { presences, type Presences } from './presence.ts'

/** One case before one step: what every question of the step is decided from. */
export interface Context {
  readonly prepared: Prepared
  readonly asOf: string
  readonly facts: CaseFacts
  readonly places: PlaceFacts
  readonly bodies: Bodies
  /** Whether each clause takes part. */
  readonly presences: Presences
  /** Ids of the instruments that take part, or may, in the order of the rulebook. */
  readonly inForce: () => readonly string[]
  readonly truthOf: (rule: string) => Truth
  /** The step asked about. */
  readonly step: string
  /** The classes of values that are told apart in this case. */
  readonly table: () => WorldTable
}

/** What is the same for every step of a case. */
export type CaseContext = Omit<Context, 'truthOf' | 'step' | 'table'>

export function caseContext(prepared: Prepared, request: CaseRequest): CaseContext {
  const { asOf, facts } = request
  const { directory, membersOfRole } = prepared
  const parts = presences(prepared, request)
  return {
    prepared,
    asOf,
    facts,
    places: { facts, membersOf: (fact) => prepared.facts.get(fact)?.domain.names ?? [] },
    bodies: { directory, date: asOf, membersOfRole },
    presences: parts,
    inForce: once(() =>
      [...prepared.instruments.values()]
        .filter((instrument) => parts.ofInstrument(instrument).when.kind !== 'never')
        .map(({ id }) => id),
    ),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** Where there is a body in each country of a set, those that the case names are told apart. */
function tableFor({ prepared, facts, places }: CaseContext, step: string): WorldTable {
  const table = prepared.tableOf(step)
  if (table.setFacts.length === 0) return table
  const named = table.setFacts.flatMap((fact) =>
    places.membersOf(fact).filter((member) => {
      const values = facts.get(memberOf(fact, member))
      return values !== undefined && isSubset(values, YES)
    }),
  )
  const more = [...new Set(named)].filter((member) => !table.countries.includes(member)).sort()
  return more.length === 0 ? table : prepared.tableOf(step, more)
}

export function stepContext(context: CaseContext, step: string, truths: Truths): Context {
  return {
    ...context,
    step,
    table: once(() => tableFor(context, step)),
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

/** Days of events come after all facts. */
const LAST = Number.MAX_SAFE_INTEGER

/** Sorts variables into facts to ask for and facts beyond finding out. */
export function establish(
  variables: Iterable<string>,
  { facts, prepared }: CaseContext,
): OpenFacts {
  return factsToEstablish(variables, facts, (fact) => prepared.facts.get(fact)?.rank ?? LAST)
}
