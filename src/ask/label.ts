import { and, diff, or } from '../diagram/apply.ts'
import { FALSE, type Diagram } from '../diagram/diagram.ts'
import { isExhausted, type Space } from '../diagram/space.ts'

/** That one statement defeats another wherever both are said and `where` is true. */
export interface Attack {
  readonly from: number
  readonly to: number
  readonly where: Diagram
}

/** For each statement the completions in which it prevails, is defeated, and one or neither. */
export interface Labels {
  readonly in: readonly Diagram[]
  readonly out: readonly Diagram[]
  /** Said and not defeated. */
  readonly live: readonly Diagram[]
}

/**
 * The grounded extension (Dung 1995) of the statements said, for all
 * completions at once: the least fixpoint of
 *
 *     OUT_i = c_i and some j attacks i and is IN
 *     IN_i  = c_i and every j that attacks i is not said, or OUT
 *
 * @param said - for each statement, the completions in which its condition holds.
 */
export function label(space: Space, said: readonly Diagram[], attacks: readonly Attack[]): Labels {
  if (attacks.length === 0) return { in: said, out: said.map(() => FALSE), live: said }
  const byTarget = said.map((_, i) => attacks.filter(({ to }) => to === i))
  let inside: Diagram[] = said.map(() => FALSE)
  let outside: Diagram[] = said.map(() => FALSE)
  for (let grew = true; grew && !isExhausted(space);) {
    const nextOut = said.map((c, i) => {
      let defeated = FALSE
      for (const { from, where } of byTarget[i] ?? []) {
        defeated = or(space, defeated, and(space, where, inside[from] ?? FALSE))
      }
      return and(space, c, defeated)
    })
    const nextIn = said.map((c, i) => {
      let prevails = c
      for (const { from, where } of byTarget[i] ?? []) {
        const standing = diff(space, said[from] ?? FALSE, nextOut[from] ?? FALSE)
        prevails = diff(space, prevails, and(space, where, standing))
      }
      return prevails
    })
    grew = nextIn.some((d, i) => d !== inside[i]) || nextOut.some((d, i) => d !== outside[i])
    inside = nextIn
    outside = nextOut
  }
  return { in: inside, out: outside, live: said.map((c, i) => diff(space, c, outside[i] ?? FALSE)) }
}
