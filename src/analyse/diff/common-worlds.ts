import { caseContext, conditionOf, type CaseContext, type Context } from '../../ask/context.ts'
import type { Prepared } from '../../ask/prepared.ts'
import type { CaseRequest } from '../../ask/request.ts'
import type { Truth } from '../../rulebook/condition.ts'
import { evaluate } from '../../rulebook/evaluate.ts'
import type { Assumption } from '../../rulebook/rulebook.ts'
import type { CommonVocabulary } from './common-vocabulary.ts'

/** What is given of a case on each side; all cases, if nothing is. */
export type GivenOfCase = Pick<CaseRequest, 'facts' | 'events'>

/** The cases of one day, as each side sees them, and as both do together. */
export interface CommonWorlds {
  readonly before: World
  readonly after: World
  /** For what is said of cases: with the facts of both sides, and what either tells apart. */
  readonly commonOf: (step: string) => Context
  /** What can never be together on either side. */
  readonly assume: readonly Assumption[]
}

export interface World {
  readonly base: CaseContext
  readonly contextOf: (step: string) => Context
}

const ALL_CASES: GivenOfCase = { facts: new Map(), events: [] }

export function commonWorlds(
  vocabulary: CommonVocabulary,
  asOf: string,
  withDraft: readonly string[],
  given: { readonly before: GivenOfCase; readonly after: GivenOfCase } = {
    before: ALL_CASES,
    after: ALL_CASES,
  },
): CommonWorlds {
  const { tableOf } = vocabulary
  const worldOf = (prepared: Prepared, known: GivenOfCase): World => {
    const base = caseContext(prepared, requestOf(known, asOf, withDraft))
    const truths = new Map<string, Truth>()
    const truthOf = (rule: string): Truth => {
      const found = truths.get(rule) ?? evaluate(conditionOf(rule, base), known.facts)
      truths.set(rule, found)
      return found
    }
    return {
      base,
      contextOf: (step) => ({ ...base, step, table: () => tableOf(step), truthOf }),
    }
  }
  const before = worldOf(vocabulary.before, given.before)
  const after = worldOf(vocabulary.after, given.after)

  const facts = new Map([...given.before.facts, ...given.after.facts])
  const membersOf = (fact: string): readonly string[] =>
    vocabulary.facts.get(fact)?.domain.names ?? []
  const prepared = { ...vocabulary.after, facts: vocabulary.facts }
  return {
    before,
    after,
    commonOf: (step) => ({
      ...after.contextOf(step),
      prepared,
      facts,
      places: { facts, membersOf },
    }),
    assume: assumptionsOf(vocabulary),
  }
}

/** A case of which no more is told. */
export function requestOf(
  { facts, events }: GivenOfCase,
  asOf: string,
  withDraft: readonly string[],
): CaseRequest {
  const nothing = { progress: [], intervals: [], costs: [], rates: [] }
  return { facts, given: new Map(), events, ...nothing, asOf, withDraft }
}

/** Those of both sides, each once. */
function assumptionsOf({ before, after }: CommonVocabulary): readonly Assumption[] {
  const found = new Map(
    [...before.rulebook.assume, ...after.rulebook.assume].map((one) => [
      JSON.stringify(one.never),
      one,
    ]),
  )
  return [...found.values()]
}
