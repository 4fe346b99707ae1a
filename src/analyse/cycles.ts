import { and, anyOf, or } from '../diagram/apply.ts'
import { FALSE, type Diagram } from '../diagram/diagram.ts'
import { areDisjoint } from '../diagram/implies.ts'
import type { Attack } from '../ask/label.ts'
import type { Canon } from '../rulebook/rulebook.ts'
import { involved, type Draft } from './draft.ts'
import type { Inquiry } from './inquiry.ts'

/**
 * Circles of clauses each of which prevails over the next, and that are all
 * said of one case: the canons decide nothing between them.
 */
export function cycles({ posed, standings }: Inquiry): readonly Draft[] {
  const { voices, frame, pairs } = posed
  const { space, care } = frame
  const { said, attacks } = standings
  if (attacks.length < 2) return []
  return componentsOf(voices.length, attacks).flatMap((members): readonly Draft[] => {
    const inside = attacks.filter(({ from, to }) => members.has(from) && members.has(to))
    const alive = onCircles(members, inside)
    const round = [...members].filter((i) => !areDisjoint(space, alive.get(i) ?? FALSE, care))
    if (round.length === 0) return []
    const where = and(space, care, anyOf(space, alive.values()))
    const canons = new Set<Canon>()
    for (const { a, b, decision } of pairs) {
      if (decision !== undefined && round.includes(a) && round.includes(b)) {
        canons.add(decision.canon)
      }
    }
    const clauses = involved(
      round.flatMap((i) => voices[i] ?? []),
      'says',
    )
    const detail = { code: 'audit/precedence-cycle', canons: [...canons].sort() } as const
    return [{ detail, clauses, where }]
  })

  /** Where each is attacked by one that is left and attacks one that is left: the greatest fixpoint. */
  function onCircles(
    members: ReadonlySet<number>,
    inside: readonly Attack[],
  ): ReadonlyMap<number, Diagram> {
    let alive = new Map([...members].map((i) => [i, said[i] ?? FALSE]))
    for (let shrank = true; shrank;) {
      const next = new Map(
        [...alive].map(([i, d]) => {
          let [attacked, attacks] = [FALSE, FALSE]
          for (const { from, to, where } of inside) {
            if (to === i) {
              attacked = or(space, attacked, and(space, where, alive.get(from) ?? FALSE))
            }
            if (from === i) attacks = or(space, attacks, and(space, where, alive.get(to) ?? FALSE))
          }
          return [i, and(space, d, and(space, attacked, attacks))]
        }),
      )
      shrank = [...next].some(([i, d]) => d !== alive.get(i))
      alive = next
    }
    return alive
  }
}

/**
 * The strongly connected components of the attacks that have more than one
 * member, each by its members in order.
 *
 * @see Tarjan, Depth-first search and linear graph algorithms (1972).
 */
function componentsOf(count: number, attacks: readonly Attack[]): readonly ReadonlySet<number>[] {
  const next: number[][] = Array.from({ length: count }, () => [])
  for (const { from, to } of attacks) next[from]?.push(to)
  const order = new Map<number, number>()
  const lowest = new Map<number, number>()
  const stack: number[] = []
  const found: ReadonlySet<number>[] = []

  function visit(node: number): void {
    order.set(node, order.size)
    lowest.set(node, order.size - 1)
    stack.push(node)
    for (const other of next[node] ?? []) {
      if (!order.has(other)) {
        visit(other)
        lower(node, lowest.get(other))
      } else if (stack.includes(other)) lower(node, order.get(other))
    }
    if (lowest.get(node) !== order.get(node)) return
    const members = stack.splice(stack.indexOf(node))
    if (members.length > 1) found.push(new Set(members.sort((a, b) => a - b)))
  }

  function lower(node: number, to: number | undefined): void {
    lowest.set(node, Math.min(lowest.get(node) ?? Infinity, to ?? Infinity))
  }

  for (let node = 0; node < count; node += 1) if (!order.has(node)) visit(node)
  return found
}
