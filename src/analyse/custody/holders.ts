import { bothOf } from '../../ask/custody-bodies.ts'
import { partition } from '../../ask/solve.ts'
import { MUST, SHOULD } from '../../ask/who-kind.ts'
import { anyOf, or } from '../../diagram/apply.ts'
import { FALSE, type Diagram } from '../../diagram/diagram.ts'
import { areDisjoint } from '../../diagram/implies.ts'
import type { Who } from '../../rulebook/body.ts'
import type { Inquiry } from '../inquiry.ts'

/** Who holds the person in one step, for all cases. */
export interface Holders {
  /** Where somebody must, or should. */
  readonly assigned: Diagram
  /** By who it is; pairwise disjoint, and together where it is assigned. */
  readonly parts: readonly HolderPart[]
}

export interface HolderPart {
  readonly who: NamedWho
  readonly where: Diagram
  /** The clauses that say it, each with the cases in which it does; not only these. */
  readonly says: readonly { readonly clause: string; readonly where: Diagram }[]
}

export type NamedWho = Extract<Who, { readonly kind: 'named' }>

/** Several who must all act hold the person together: one alternative of each. */
export function holdersOf({ posed, standings }: Inquiry): Holders {
  const { voices, frame } = posed
  const { space } = frame
  const answers = posed.answersIn(standings)
  const groups = posed.groupsIn(standings)
  const byWho = new Map<string, HolderPart>()
  for (const tier of [MUST, SHOULD]) {
    const whole = standings.chosen[tier] ?? FALSE
    for (const part of partition(whole, voices.length, groups, answers, frame)) {
      const named = part.groups.flatMap((at) => namedBy(voices[at]?.said.statement))
      const [first, ...others] = named
      if (first === undefined) continue
      const who: NamedWho = {
        kind: 'named',
        anyOf: others.reduce((all, one) => bothOf(all, one.anyOf), first.anyOf),
      }
      const says = voices.flatMap(({ id: clause }, i) => {
        const where = answers[i] ?? FALSE
        return areDisjoint(space, where, part.where) ? [] : [{ clause, where }]
      })
      const key = JSON.stringify(who)
      const known = byWho.get(key)
      byWho.set(key, {
        who,
        where: or(space, known?.where ?? FALSE, part.where),
        says: [...(known?.says ?? []), ...says],
      })
    }
  }
  const parts = [...byWho.values()]
  return {
    assigned: anyOf(
      space,
      parts.map(({ where }) => where),
    ),
    parts,
  }
}

function namedBy(
  statement: Inquiry['posed']['voices'][number]['said']['statement'] | undefined,
): readonly NamedWho[] {
  if (statement?.question !== 'who' || statement.who.kind !== 'named') return []
  return [statement.who]
}
