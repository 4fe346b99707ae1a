import { evaluate } from '../rulebook/evaluate.ts'
import type { Extension as WrittenExtension, WhoStatement } from '../rulebook/statement.ts'
import { openVariablesOf, type Context } from './context.ts'
import { pointsAt } from './connectives.ts'
import { openVariables, type OpenFacts } from './open-facts.ts'
import type { Said } from './prepared.ts'
import { factsFor, factsOfVariables, standingOf } from './standing.ts'
import type { Worked } from './work-out.ts'

/** That a clause lengthens the time of another one, for certain or perhaps. */
export interface Extension extends OpenFacts {
  readonly by: Pick<WrittenExtension, 'clause' | 'limits' | 'durations'>
  readonly status: 'assigned' | 'unknown'
}

const CERTAIN = { status: 'assigned', needs: [], cannotBeEstablished: [] } as const

/** The clauses that lengthen the time of a statement, where they stand. */
export function extensionsIn<L>(
  { speakers, solution }: Worked<Said<WhoStatement>, L>,
  context: Context,
): (target: Said<WhoStatement>) => readonly Extension[] {
  const extending = speakers.flatMap(({ said, clause }, i) =>
    said.statement.duty !== 'must-not' &&
    clause.clause.connectives.some(({ connective }) => connective === 'extends')
      ? [{ said, clause, i }]
      : [],
  )
  const byDuties = (target: Said<WhoStatement>): readonly Extension[] => {
    if (solution === undefined) return NONE
    return extending.flatMap(({ said, clause, i }): readonly Extension[] => {
      const d = solution.live[i]
      if (d === undefined || !pointsAt(clause, 'extends', target.clause)) return NONE
      const by = said.statement
      switch (standingOf(d, solution.frame)) {
        case 'never':
          return NONE
        case 'always':
          return [{ by, ...CERTAIN }]
        case 'sometimes':
          return [{ by, status: 'unknown', ...factsFor(d, solution.frame, context) }]
      }
    })
  }
  return (target) => {
    const { extensions } = target.statement
    if (extensions.length === 0) return extending.length === 0 ? NONE : byDuties(target)
    return [...byDuties(target), ...extensions.flatMap((one) => byItself(one, context))]
  }
}

const NONE: readonly Extension[] = []

/** A clause without a duty, which says nothing but a longer time. */
function byItself(by: WrittenExtension, context: Context): readonly Extension[] {
  const clause = context.prepared.clauses.get(by.clause)
  if (clause === undefined) return NONE
  const { when } = context.presences.ofClause(clause)
  const truths = [evaluate(when, context.facts), context.truthOf(by.rule)]
  if (truths.includes('fails')) return NONE
  if (!truths.includes('unknown')) return [{ by, ...CERTAIN }]
  const variables = [...openVariables(when, context.facts), ...openVariablesOf([by.rule], context)]
  return [{ by, status: 'unknown', ...factsOfVariables(variables, context) }]
}
