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

/** One question worked out for all completions of a case at once. */
export interface Solution extends Labels {
  readonly frame: Frame
  /** Where each statement is said. */
  readonly said: readonly Diagram[]
  readonly attacks: readonly Attack[]
  readonly pairs: readonly Pair[]
  /** For each statement the first of those that say the same in every case. */
  readonly groups: readonly number[]
  /** Where two live statements disagree, pair by pair. */
  readonly clashes: readonly Clash[]
  /** Where each statement is the answer, or a part of it. */
  readonly answers: readonly Diagram[]
  /** Pairwise disjoint; together all completions that can occur. */
  readonly outcomes: readonly Outcome[]
}

export interface Clash {
  readonly pair: Pair
  readonly where: Diagram
}

/** What a question comes to: an answer that is the same in all these completions. */
export interface Outcome {
  readonly status: 'assigned' | 'permitted' | 'excluded' | 'conflict' | 'silent'
  /** The tier that answers. */
  readonly tier: number | null
  /** Who answers: groups of statements that say the same, each by its first. */
  readonly groups: readonly number[]
  readonly where: Diagram
}

interface Input<S extends Said<Statement>, L> {
  readonly speakers: readonly Speaker<S, L>[]
  readonly pairs: readonly Pair[]
  readonly kind: Kind<S, L>
  readonly frame: Frame
  readonly table: () => WorldTable
  readonly context: Context
  /** Where the duty that a statement belongs to stands; always, if it belongs to none. */
  readonly dutyOf: (speaker: number) => Diagram
}

/**
 * Decides one question by the equations of the symbolic grounded extension.
 * To be called within the budget of the frame.
 */
export function solve<S extends Said<Statement>, L>(input: Input<S, L>): Solution {
  const { speakers, pairs, kind, frame } = input
  const { space, care } = frame
  const where = (compared: Compared): Diagram => {
    if (typeof compared === 'boolean') return compared ? TRUE : FALSE
    return holdsWhere(compared.compare, compared.on, input.context, frame, input.table())
  }
  const said = speakers.map(({ open }, i) =>
    and(space, input.dutyOf(i), allOf(space, open.map(frame.condition))),
  )
  const compared = pairs.map((pair) => ({
    pair,
    disagree: where(pair.disagree),
    aSaysMore: where(pair.aSaysMore),
    bSaysMore: where(pair.bSaysMore),
  }))
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
  const answers = speakers.map(({ tier }, i) => {
    if (tier === null) return FALSE
    let exact = and(space, speaking[i] ?? FALSE, chosen[tier] ?? FALSE)
    for (const { pair, aSaysMore, bSaysMore } of compared) {
      if (pair.a !== i && pair.b !== i) continue
      const [better, worse, other] =
        pair.a === i ? [bSaysMore, aSaysMore, pair.b] : [aSaysMore, bSaysMore, pair.a]
      if (better === FALSE) continue
      const general = and(space, speaking[other] ?? FALSE, diff(space, better, worse))
      exact = diff(space, exact, general)
    }
    return exact
  })

  const groups = groupsOf(speakers.length, compared)
  const outcomes = [
    ...named('conflict', conflict),
    ...chosen.flatMap((part, tier) =>
      partition(part, speakers.length, groups, answers, frame).map(
        ({ groups: of, where: there }): Outcome => ({
          status: kind.tiers[tier]?.status ?? 'silent',
          tier,
          groups: of,
          where: there,
        }),
      ),
    ),
    ...named('silent', free),
  ]
  return { ...labels, frame, said, attacks, pairs, groups, clashes, answers, outcomes }

  /** Where disagreement of a pair does not count, since a stronger statement is live. */
  function yielding({ a, b }: Pair): Diagram {
    const [one, other] = [speakers[a]?.tier ?? null, speakers[b]?.tier ?? null]
    if (one === null || one !== other) return FALSE
    const { yieldsTo } = kind.tiers[one] ?? {}
    const stronger = kind.tiers.findIndex(({ name }) => name === yieldsTo)
    return tiers[stronger] ?? FALSE
  }

  function named(status: 'conflict' | 'silent', there: Diagram): readonly Outcome[] {
    return there === FALSE ? [] : [{ status, tier: null, groups: [], where: there }]
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

interface ComparedPair {
  readonly pair: Pair
  readonly aSaysMore: Diagram
  readonly bSaysMore: Diagram
}

/** Statements that say the same in every case, by the first of them. */
function groupsOf(count: number, compared: readonly ComparedPair[]): readonly number[] {
  const first = Array.from({ length: count }, (_, i) => i)
  const rootOf = (i: number): number => {
    const up = first[i] ?? i
    return up === i ? i : rootOf(up)
  }
  for (const { pair, aSaysMore, bSaysMore } of compared) {
    if (aSaysMore !== TRUE || bSaysMore !== TRUE) continue
    const [a, b] = [rootOf(pair.a), rootOf(pair.b)]
    first[Math.max(a, b)] = Math.min(a, b)
  }
  return first.map((_, i) => rootOf(i))
}

interface Part {
  readonly groups: readonly number[]
  readonly where: Diagram
}

/** Parts a set of completions by the groups that answer in them. */
function partition(
  whole: Diagram,
  count: number,
  groups: readonly number[],
  answers: readonly Diagram[],
  { space }: Frame,
): readonly Part[] {
  if (whole === FALSE) return []
  let parts: readonly Part[] = [{ groups: [], where: whole }]
  for (let group = 0; group < count; group += 1) {
    if (groups[group] !== group) continue
    const inside = anyOf(
      space,
      groups.flatMap((of, i) => (of === group ? [answers[i] ?? FALSE] : [])),
    )
    if (areDisjoint(space, inside, whole)) continue
    parts = parts.flatMap((part): readonly Part[] => {
      const withIt = and(space, part.where, inside)
      const without = diff(space, part.where, inside)
      return [
        ...(withIt === FALSE ? [] : [{ groups: [...part.groups, group], where: withIt }]),
        ...(without === FALSE ? [] : [{ groups: part.groups, where: without }]),
      ]
    })
    if (parts.length > MOST_OUTCOMES) space.exhausted = true
    if (space.exhausted) return []
  }
  return parts
}

/** More different answers than these nobody can be told. */
const MOST_OUTCOMES = 512
