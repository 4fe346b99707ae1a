import { procedureKey, rulesOfProcedure, type ProcedureEntry } from '../../rulebook/procedure.ts'
import { factsOfRules } from '../facts-of-rules.ts'
import type { Whole } from '../found-whole.ts'
import type { Inquiry } from '../inquiry.ts'
import { poseTogether, type Together } from '../together/together.ts'
import { placeFactsOf } from './countries.ts'
import type { LengthOf } from './lengths.ts'
import type { Orders } from './order-of-tasks.ts'
import type { Reckoning } from './reckoning.ts'
import type { StartsBy } from './search.ts'
import type { TaskWritten, WrittenTimes } from './written-times.ts'

/** Some tasks for all cases, with what their limits are counted by. */
export interface Scene {
  readonly together: Together
  readonly written: WrittenTimes
  readonly by: Orders
  readonly reckoning: Reckoning
  readonly lengthOf: LengthOf
  readonly startsBy: StartsBy
  /** Who does a task; undefined for tasks that are not looked at, or beyond the budget. */
  readonly inquiryOf: (task: string) => Inquiry | undefined
}

/** Everything that is looked for. */
export interface Late extends Whole {
  readonly reckoning: Reckoning
  readonly written: WrittenTimes
  readonly lengthOf: LengthOf
  readonly startsBy: StartsBy
}

/** Poses who does some tasks, and what orders them; undefined, if the budget does not suffice. */
export function sceneOf(
  tasks: readonly TaskWritten[],
  by: Orders,
  { base, truthOf, nodeBudget, written, reckoning, lengthOf, startsBy }: Late,
): Scene | undefined {
  const rules = by === null ? [] : rulesOfProcedure(by.procedure)
  const extending = tasks.flatMap(({ statements }) =>
    statements.flatMap(({ extensions }) => extensions.map(({ rule }) => rule)),
  )
  const dates = tasks.flatMap(({ statements }) =>
    statements.flatMap(({ extensions }) =>
      extensions.flatMap(({ clause }) => {
        const prepared = base.prepared.clauses.get(clause)
        return prepared === undefined ? [] : [base.presences.ofClause(prepared).when]
      }),
    ),
  )
  const places = tasks.flatMap(({ statements }) =>
    statements.flatMap(({ who }) => placeFactsOf(who)),
  )
  const together = poseTogether({
    base,
    truthOf,
    asked: tasks.map(({ step, question }) => ({ step, question })),
    procedures: by === null ? [] : [procedureKey(by.procedure.instrument)],
    rules: [...rules, ...extending],
    conditions: [...(by === null ? [] : [by.when]), ...dates],
    whos: [],
    places: [...new Set(places)].filter((fact) => base.prepared.facts.has(fact)),
    nodeBudget,
  })
  if (together === undefined) return undefined
  const byId = new Map(tasks.map((task) => [task.id, task]))
  return {
    together,
    written,
    by,
    reckoning,
    lengthOf,
    startsBy,
    inquiryOf: (task) => {
      const question = byId.get(task)?.question
      return question && together.inquiryOf(question)
    },
  }
}

/**
 * Facts of which a case has to tell, to show what becomes of some tasks.
 *
 * @param between - the steps that come between two of them, with both.
 */
export function relevantFacts(
  tasks: readonly TaskWritten[],
  between: ReadonlySet<string>,
  { by, together: { context } }: Scene,
): ReadonlySet<string> {
  const rules = by === null ? [] : rulesOfProcedure(withSteps(by.procedure, between))
  return new Set([
    ...tasks.flatMap(({ question }) => [...question.facts]),
    ...factsOfRules(rules, context),
  ])
}

function withSteps(procedure: ProcedureEntry, chosen: ReadonlySet<string>): ProcedureEntry {
  return { ...procedure, steps: procedure.steps.filter(({ step }) => chosen.has(step)) }
}
