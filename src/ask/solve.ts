import { and, anyOf, diff } from '../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../diagram/diagram.ts'
import { areDisjoint } from '../diagram/implies.ts'
import type { Statement } from '../rulebook/statement.ts'
import type { Frame } from './frame.ts'
import type { Said } from './prepared.ts'
import { stand, type ComparedPair, type Problem, type Standings } from './stand.ts'

/** One question worked out to its outcomes. */
export interface Solution extends Standings {
  /** For each statement the first of those that say the same in every case. */
  readonly groups: readonly number[]
  /** Where each statement is the answer, or a part of it. */
  readonly answers: readonly Diagram[]
  /** Pairwise disjoint; together all completions that can occur. */
  readonly outcomes: readonly Outcome[]
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

/**
 * Decides one question by the equations of the symbolic grounded extension.
 * To be called within the budget of the frame.
 */
export function solve<S extends Said<Statement>, L>(problem: Problem<S, L>): Solution {
  const standings = stand(problem)
  const { conflict, chosen, silent, compared } = standings
  const { speakers, kind, frame } = problem
  const answers = answersOf(problem, standings)
  const groups = groupsOf(speakers.length, compared)
  const outcomes = [
    ...named('conflict', conflict),
    ...chosen.flatMap((part, tier) =>
      partition(part, speakers.length, groups, answers, frame).map(
        ({ groups: of, where }): Outcome => ({
          status: kind.tiers[tier]?.status ?? 'silent',
          tier,
          groups: of,
          where,
        }),
      ),
    ),
    ...named('silent', silent),
  ]
  return { ...standings, groups, answers, outcomes }
}

function named(status: 'conflict' | 'silent', where: Diagram): readonly Outcome[] {
  return where === FALSE ? [] : [{ status, tier: null, groups: [], where }]
}

/** Where each statement is the answer, or a part of it: none that is there says more. */
export function answersOf<S extends Said<Statement>, L>(
  { speakers, frame: { space } }: Pick<Problem<S, L>, 'speakers' | 'frame'>,
  { speaking, chosen, compared }: Standings,
): readonly Diagram[] {
  return speakers.map(({ tier }, i) => {
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
}

/** Statements that say the same in every case, by the first of them. */
export function groupsOf(count: number, compared: readonly ComparedPair[]): readonly number[] {
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

/** Completions in which the same groups of statements answer. */
export interface Part {
  readonly groups: readonly number[]
  readonly where: Diagram
}

/** Parts a set of completions by the groups that answer in them. */
export function partition(
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
