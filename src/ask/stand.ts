import { allOf, and, anyOf, diff } from '../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../diagram/diagram.ts'
import { areDisjoint } from '../diagram/implies.ts'
import type { Statement } from '../rulebook/statement.ts'
import type { Context } from './context.ts'
import type { Frame } from './frame.ts'
import { label, type Attack, type Labels } from './label.ts'
import type { Compared, Pair } from './pairs.ts'
import type { Kind, Speaker } from './problem.ts'
import type { Said } from './prepared.ts'
import { holdsWhere } from './split.ts'
import type { WorldTable } from './world-table.ts'

/** One question, ready to be decided. */
export interface Problem<S extends Said<Statement>, L> {
  readonly speakers: readonly Speaker<S, L>[]
  readonly pairs: readonly Pair[]
  readonly kind: Kind<S, L>
  readonly frame: Frame
  readonly table: () => WorldTable
  readonly context: Context
  /** Where the duty that a statement belongs to stands; always, if it belongs to none. */
  readonly dutyOf: (speaker: number) => Diagram
}

/** What stands of one question, for all completions of a case at once. */
export interface Standings extends Labels {
  readonly frame: Frame
  /** Where each statement is said. */
  readonly said: readonly Diagram[]
  readonly attacks: readonly Attack[]
  readonly pairs: readonly Pair[]
  /** Where two live statements disagree, pair by pair. */
  readonly clashes: readonly Clash[]
  /** Where some clash is. */
  readonly conflict: Diagram
  /** By tier, where it answers. */
  readonly chosen: readonly Diagram[]
  /** Where no statement answers. */
  readonly silent: Diagram
  /** Where each statement says something, and is not set aside. */
  readonly speaking: readonly Diagram[]
  /** Where each of the pairs disagrees, and where the one says all of the other. */
  readonly compared: readonly ComparedPair[]
}

export interface Clash {
  readonly pair: Pair
  readonly where: Diagram
}

/** Two statements, and where they disagree and say more or less the same. */
export interface ComparedPair {
  readonly pair: Pair
  readonly disagree: Diagram
  readonly aSaysMore: Diagram
  readonly bSaysMore: Diagram
}

/**
 * What stands, without telling apart the answers that this comes to: of these
 * there may be many more. To be called within the budget of the frame.
 *
 * @param without - a clause that is taken as if it said nothing.
 */
export function stand<S extends Said<Statement>, L>(
  problem: Problem<S, L>,
  without: string | null = null,
): Standings {
  const { speakers, pairs, frame } = problem
  const { space } = frame
  const where = (compared: Compared): Diagram => {
    if (typeof compared === 'boolean') return compared ? TRUE : FALSE
    return holdsWhere(compared.compare, compared.on, problem.context, frame, problem.table())
  }
  const said = speakers.map(({ open, id }, i) =>
    id === without ? FALSE : and(space, problem.dutyOf(i), allOf(space, open.map(frame.condition))),
  )
  const compared = pairs.map((pair) => ({
    pair,
    disagree: where(pair.disagree),
    aSaysMore: where(pair.aSaysMore),
    bSaysMore: where(pair.bSaysMore),
  }))
  return standFrom(problem, said, compared)
}

/** The same, where it is known already what is said where, and where two statements disagree. */
export function standFrom<S extends Said<Statement>, L>(
  { speakers, pairs, kind, frame }: Pick<Problem<S, L>, 'speakers' | 'pairs' | 'kind' | 'frame'>,
  said: readonly Diagram[],
  compared: readonly ComparedPair[],
): Standings {
  const { space, care } = frame
  const attacks = compared.flatMap(({ pair, disagree }) => attacksOf(pair, disagree))
  const labels = label(space, said, attacks)
  const speaking = speakers.map(({ answersIf }, i) => {
    const live = labels.live[i] ?? FALSE
    if (answersIf.length === 0) return live
    return and(space, live, anyOf(space, answersIf.map(frame.condition)))
  })
  const liveIn = (tier: number): Diagram =>
    anyOf(
      space,
      speakers.flatMap((speaker, i) => (speaker.tier === tier ? [speaking[i] ?? FALSE] : [])),
    )
  const tiers = kind.tiers.map((_, tier) => liveIn(tier))

  const clashes = compared.flatMap(({ pair, disagree }): readonly Clash[] => {
    if (disagree === FALSE) return []
    const both = and(space, labels.live[pair.a] ?? FALSE, labels.live[pair.b] ?? FALSE)
    const clash = diff(space, and(space, disagree, both), yielding(pair))
    return clash === FALSE || areDisjoint(space, clash, care) ? [] : [{ pair, where: clash }]
  })
  const conflict = and(
    space,
    care,
    anyOf(
      space,
      clashes.map((clash) => clash.where),
    ),
  )

  let free = diff(space, care, conflict)
  const chosen = tiers.map((tier) => {
    const here = and(space, free, tier)
    free = diff(space, free, tier)
    return here
  })
  const found = { frame, said, attacks, pairs, clashes, conflict, chosen, silent: free }
  return { ...labels, ...found, speaking, compared }

  /** Where disagreement of a pair does not count, since a stronger statement is live. */
  function yielding({ a, b }: Pair): Diagram {
    const [one, other] = [speakers[a]?.tier ?? null, speakers[b]?.tier ?? null]
    if (one === null || one !== other) return FALSE
    const { yieldsTo } = kind.tiers[one] ?? {}
    const stronger = kind.tiers.findIndex(({ name }) => name === yieldsTo)
    return tiers[stronger] ?? FALSE
  }
}

function attacksOf({ a, b, decision }: Pair, where: Diagram): readonly Attack[] {
  if (decision === undefined || where === FALSE) return []
  const first: Attack = { from: a, to: b, where }
  const second: Attack = { from: b, to: a, where }
  switch (decision.winner) {
    case 'first':
      return [first]
    case 'second':
      return [second]
    case 'both':
      return [first, second]
  }
}
