import type { Truth } from '../rulebook/condition.ts'
import { evaluate } from '../rulebook/evaluate.ts'
import type { DeferredStatement } from '../rulebook/statement.ts'
import { openVariablesOf, type Context } from './context.ts'
import { openVariables } from './open-facts.ts'
import type { Said } from './prepared.ts'
import type { DeferredAnswer } from './statement-answer.ts'

/** What the texts pass on: it is told, and decides nothing. */
export interface Deferred {
  readonly stands: readonly DeferredAnswer[]
  readonly possible: readonly (DeferredAnswer & { readonly variables: readonly string[] })[]
  readonly dormant: readonly Said<DeferredStatement>[]
  readonly someInForce: boolean
  readonly someNotInForce: boolean
}

export function sortDeferred(said: readonly Said<DeferredStatement>[], context: Context): Deferred {
  if (said.length === 0) return NONE
  const stands: DeferredAnswer[] = []
  const possible: Deferred['possible'][number][] = []
  const dormant: Said<DeferredStatement>[] = []
  let someInForce = false
  let someNotInForce = false
  for (const one of said) {
    const { clause, to, rule } = one.statement
    const presence = context.presences.ofClause(one.clause)
    if (presence.isLeftOut) continue
    const isPresent = evaluate(presence.when, context.facts)
    const truth = context.truthOf(rule)
    if (isPresent === 'fails') someNotInForce = true
    else someInForce = true
    if (truth === 'fails') continue
    if (isPresent === 'fails') dormant.push(one)
    else if (both(isPresent, truth)) stands.push({ clause, to })
    else {
      const dates = openVariables(presence.when, context.facts)
      possible.push({ clause, to, variables: [...dates, ...openVariablesOf([rule], context)] })
    }
  }
  return { stands, possible, dormant, someInForce, someNotInForce }
}

function both(a: Truth, b: Truth): boolean {
  return a === 'holds' && b === 'holds'
}

const NONE: Deferred = {
  stands: [],
  possible: [],
  dormant: [],
  someInForce: false,
  someNotInForce: false,
}
