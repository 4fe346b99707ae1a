import {
  caseContext,
  conditionOf,
  stepContext,
  type CaseContext,
  type Context,
} from '../ask/context.ts'
import type { Prepared, PreparedStep } from '../ask/prepared.ts'
import type { CaseRequest } from '../ask/request.ts'
import type { Truth } from '../rulebook/condition.ts'
import { evaluate } from '../rulebook/evaluate.ts'
import type { CasesOptions } from './audit-options.ts'
import type { LawInterval } from './audit.ts'
import type { Wanted } from './finders.ts'
import { bodiesOn } from './state-of.ts'
import { countriesThatMatter } from './unbound-roles.ts'

/** The cases audited, in one stretch of time. */
export interface World {
  readonly base: CaseContext
  readonly truthOf: (rule: string) => Truth
  readonly wanted: Wanted
  /** Whom the directory names, as a text. */
  readonly bodies: string
  readonly contextOf: (step: PreparedStep) => Context
}

/** The cases of one stretch of time, of which nothing is known but the scope. */
export function worldOf(
  prepared: Prepared,
  { from: asOf }: LawInterval,
  { withDraft = [], scope, only }: CasesOptions,
): World {
  const request: CaseRequest = {
    facts: scope?.facts ?? new Map(),
    given: scope?.given ?? new Map(),
    events: scope?.events ?? [],
    progress: [],
    intervals: [],
    costs: [],
    rates: [],
    asOf,
    withDraft: [...withDraft],
  }
  const base = caseContext(prepared, request)
  const contexts = new Map<string, Context>()
  const truths = new Map<string, Truth>()
  const truthOf = (rule: string): Truth => {
    const found = truths.get(rule) ?? evaluate(conditionOf(rule, base), base.facts)
    truths.set(rule, found)
    return found
  }
  const countries = countriesThatMatter(base)
  return {
    base,
    truthOf,
    bodies: bodiesOn(base, countries),
    wanted: {
      isWanted: (code) => only === undefined || only.includes(code),
      allCases: scope === undefined || (scope.facts.size === 0 && scope.events.length === 0),
      countries,
    },
    contextOf: ({ entry: { id } }) => {
      const found = contexts.get(id)
      if (found !== undefined) return found
      const made = { ...stepContext(base, id, NO_TRUTHS), truthOf }
      contexts.set(id, made)
      return made
    },
  }
}

/** Rules are evaluated when they are asked about: no case is, that an engine would be made for. */
const NO_TRUTHS = new Map<string, Truth>()
