import type { Context } from './context.ts'
import { factOf } from './open-facts.ts'
import { gainsOf, type Gain } from './gains.ts'
import type { Solution } from './solve.ts'
import { variablesAskedBy } from './standing.ts'

/** What it would bring to ask for one variable. */
export interface Useful extends Gain {
  /** The facts to ask for: one, or two that are compared. */
  readonly facts: readonly string[]
  /** Expected narrowing for each point of sensitivity. */
  readonly score: number
}

/** The variables of a question, the most useful to ask for first. */
export function usefulOrder(solution: Solution, context: Context): readonly Useful[] {
  const { facts: known } = context.prepared
  const useful = gainsOf(solution, context.prepared).map((gain): Useful => {
    const facts = variablesAskedBy(gain.variable, context).map(factOf)
    const sensitivity = Math.max(1, ...facts.map((fact) => known.get(fact)?.entry.sensitivity ?? 1))
    return { ...gain, facts, score: gain.narrowing / sensitivity }
  })
  const rankOf = ({ facts: [fact = ''] }: Useful): number => known.get(fact)?.rank ?? known.size
  return useful.sort(
    (a, b) =>
      b.score - a.score ||
      b.settles - a.settles ||
      rankOf(a) - rankOf(b) ||
      (a.variable < b.variable ? -1 : 1),
  )
}
