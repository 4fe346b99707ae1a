import type { Truth } from '../rulebook/condition.ts'
import type { Statement } from '../rulebook/statement.ts'
import type { Context } from './context.ts'
import { allHold } from './kleene.ts'
import type { Said } from './prepared.ts'

/** The statements of one question, by what they mean for one case on one date. */
export interface Sorted<T> {
  /** In force, and their condition holds. */
  readonly stands: readonly T[]
  /** In force, and it is not known whether their condition holds. */
  readonly open: readonly T[]
  /** Not in force on the date, but otherwise they would speak or might. */
  readonly dormant: readonly T[]
  /** Whether any is in force, whatever its condition. */
  readonly someInForce: boolean
  /** Whether any is of an instrument that is not in force. */
  readonly someNotInForce: boolean
}

export function sortSaid<T extends Said<Statement>>(
  said: readonly T[],
  context: Context,
  rulesOf: (item: T) => readonly string[] = ({ statement }) => [statement.rule],
): Sorted<T> {
  const stands: T[] = []
  const open: T[] = []
  const dormant: T[] = []
  let someInForce = false
  let someNotInForce = false
  for (const item of said) {
    const part = context.participation.get(item.clause.instrument.id)
    if (part === undefined || part === 'left-out') continue
    const truth = truthOf(rulesOf(item), context)
    if (part === 'not-in-force') {
      someNotInForce = true
      if (truth !== 'fails') dormant.push(item)
    } else {
      someInForce = true
      if (truth === 'holds') stands.push(item)
      else if (truth === 'unknown') open.push(item)
    }
  }
  return { stands, open, dormant, someInForce, someNotInForce }
}

function truthOf([only, ...more]: readonly string[], { truthOf: ofRule }: Context): Truth {
  if (only === undefined) return 'holds'
  return more.length === 0 ? ofRule(only) : allHold([only, ...more].map(ofRule))
}
