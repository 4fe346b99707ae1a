import { and } from '../diagram/apply.ts'
import { FALSE, type Diagram } from '../diagram/diagram.ts'
import { areDisjoint, implies } from '../diagram/implies.ts'
import type { SetsAside } from './audit.ts'
import type { Draft } from './draft.ts'
import type { Inquiry } from './inquiry.ts'

/** Clauses that are said of some cases, and set aside in all of them; with what always sets them aside. */
export function neverPrevailing({ posed, standings }: Inquiry): readonly Draft[] {
  if (standings.attacks.length === 0) return []
  const { voices, frame } = posed
  const { space, care } = frame
  const { said, live, attacks } = standings
  return voices.flatMap(({ id }, i): readonly Draft[] => {
    const here = said[i] ?? FALSE
    if (!attacks.some(({ to }) => to === i) || areDisjoint(space, here, care)) return []
    if (!areDisjoint(space, live[i] ?? FALSE, care)) return []
    const where = and(space, here, care)
    const by = settersAside(i, where)
    const clauses = [
      { clause: id, role: 'gives-way' } as const,
      ...by.map(({ clause }) => ({ clause, role: 'prevails' }) as const),
    ]
    return [{ detail: { code: 'audit/never-prevails', by }, clauses, where }]
  })

  /** The one that does it everywhere, if there is one; else all that do it somewhere. */
  function settersAside(i: number, everywhere: Diagram): readonly SetsAside[] {
    const effective = attacks.flatMap(({ from, to, where }) => {
      if (to !== i) return []
      const here = and(space, where, standings.in[from] ?? FALSE)
      return areDisjoint(space, here, everywhere) ? [] : [{ from, here }]
    })
    const alone = effective.find(({ here }) => implies(space, everywhere, here))
    const found = new Map<string, SetsAside>()
    for (const { from } of alone === undefined ? effective : [alone]) {
      const pair = posed.pairs.find(
        ({ a, b }) => (a === i && b === from) || (a === from && b === i),
      )
      const clause = voices[from]?.id
      if (pair?.decision === undefined || clause === undefined) continue
      const { canon, why } = pair.decision
      if (!found.has(clause)) found.set(clause, { clause, canon, why })
    }
    return [...found.values()]
  }
}
