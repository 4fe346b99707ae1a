import type { Pair } from '../../../src/ask/pairs.ts'
import { and, NO, not, or, type Formula, type Script } from './smt-script.ts'

/** One statement sets another aside, where a formula holds. */
export interface Attack {
  readonly from: number
  readonly to: number
  readonly where: Formula
}

/** What a pair does to each other by its decision. */
export function attacksOf({
  pair: { a, b, decision },
  disagree,
}: {
  readonly pair: Pair
  readonly disagree: Formula
}): readonly Attack[] {
  const first: Attack = { from: a, to: b, where: disagree }
  const second: Attack = { from: b, to: a, where: disagree }
  switch (decision?.winner) {
    case 'first':
      return [first]
    case 'second':
      return [second]
    case 'both':
      return [first, second]
    case undefined:
      return []
  }
}

/**
 * Where each statement is said and not set aside: the grounded extension. Where
 * no attacks lead back to where they start, this is one equation for each
 * statement; otherwise the rounds of the fixpoint, each written out.
 */
export function standing(
  said: readonly Formula[],
  attacks: readonly Attack[],
  { named, constant, claim }: Script,
): readonly Formula[] {
  const against = (i: number): readonly Attack[] => attacks.filter(({ to }) => to === i)
  if (!isCircular(said.length, attacks)) {
    const live = said.map(() => constant('Bool'))
    for (const [i, one] of live.entries()) {
      const defeats = against(i).map(({ from, where }) => and([live[from] ?? NO, where]))
      claim(`(= ${one} ${and([said[i] ?? NO, not(or(defeats))])})`)
    }
    return live
  }
  let inside: readonly Formula[] = said.map(() => NO)
  let outside: readonly Formula[] = said.map(() => NO)
  // Each round settles one statement at least, of every case in which any is left to settle.
  for (let round = 0; round <= said.length; round += 1) {
    const out = said.map((is, i) => {
      const defeats = against(i).map(({ from, where }) => and([inside[from] ?? NO, where]))
      return named(and([is, or(defeats)]))
    })
    inside = said.map((is, i) => {
      const standing = against(i).map(({ from, where }) =>
        and([where, said[from] ?? NO, not(out[from] ?? NO)]),
      )
      return named(and([is, not(or(standing))]))
    })
    outside = out
  }
  return said.map((is, i) => named(and([is, not(outside[i] ?? NO)])))
}

function isCircular(count: number, attacks: readonly Attack[]): boolean {
  let left = new Set(Array.from({ length: count }, (_, i) => i))
  for (;;) {
    const attacked = new Set(attacks.filter(({ from }) => left.has(from)).map(({ to }) => to))
    const next = new Set([...left].filter((i) => attacked.has(i)))
    if (next.size === left.size) return left.size > 0
    left = next
  }
}
