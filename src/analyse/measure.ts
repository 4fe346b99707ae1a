import { and } from '../diagram/apply.ts'
import { createCounter } from '../diagram/counter.ts'
import type { Diagram } from '../diagram/diagram.ts'
import { withinBudget } from '../diagram/within-budget.ts'
import type { Context } from '../ask/context.ts'
import type { Frame, FrameVariable } from '../ask/frame.ts'
import { weightsOf } from '../ask/weights.ts'
import type { WorldTable } from '../ask/world-table.ts'
import { intersect } from '../rulebook/value-set.ts'
import type { Share } from './audit.ts'
import { equalityTerms, type EqualityTerm } from './equality-terms.ts'
import { repeatedMembers } from './repeated-members.ts'
import { shareOf } from './share.ts'

/** Tells what part of all cases that can be some of them are; null where that is beyond the budget. */
export type Measure = (where: Diagram, oneOf?: bigint) => Share | null

/**
 * Measures sets of completions of a frame, all variables of the frame taken
 * together: exactly, and each value as `weightsOf` weighs it.
 *
 * Whether two facts name the same of several countries is a variable of its
 * own, but no independent one: completions are counted by the pattern of what
 * is the same, each as often as there are countries for it.
 *
 * @returns takes a set of completions, and by what its part is divided further,
 *   for cases of which something is said that is no variable of the frame.
 */
export function measureOf(frame: Frame, context: Context): Measure {
  const { space, variables, possible } = frame
  const count = createCounter(
    space,
    variables.map((variable) => rowOf(variable, context)),
  )
  const terms = withinBudget(space, () => termsOf(frame, context))
  if (terms === 'over-budget' || terms === undefined) return () => null

  const weigh = (where: Diagram): bigint => {
    const here = and(space, where, possible)
    if (terms.length === 0) return count(here)
    return terms.reduce((sum, term) => sum + term.times * count(and(space, here, term.where)), 0n)
  }
  const whole = withinBudget(space, () => weigh(possible))
  return (where, oneOf = 1n) => {
    if (whole === 'over-budget' || whole === 0n) return null
    const part = withinBudget(space, () => weigh(where))
    return part === 'over-budget' ? null : shareOf(part, whole * oneOf)
  }
}

/** Completions by how often each counts; none, if all count once. */
function termsOf(frame: Frame, context: Context): readonly EqualityTerm[] | undefined {
  const equal = equalityTerms(frame, context)
  const repeated = repeatedMembers(frame, context)
  if (equal === undefined || repeated.length === 0) return equal
  if (equal.length === 0) return repeated
  return equal.flatMap(({ where, times }) =>
    repeated.map((one) => ({
      where: and(frame.space, where, one.where),
      times: times * one.times,
    })),
  )
}

/** The weights of variables of which nothing is known: the same for every question of a step. */
const rows = new WeakMap<WorldTable, Map<string, readonly bigint[]>>()

function rowOf(
  { id, values }: FrameVariable,
  { facts, prepared, table }: Context,
): readonly bigint[] {
  const given = facts.get(id)
  if (given !== undefined) {
    const left = values.map((set) => intersect(set, given))
    return weightsOf({ variables: [{ id, values: left }] }, prepared)[0] ?? []
  }
  const byId = rows.get(table()) ?? new Map<string, readonly bigint[]>()
  rows.set(table(), byId)
  const known = byId.get(id)
  if (known?.length === values.length) return known
  const row = weightsOf({ variables: [{ id, values }] }, prepared)[0] ?? []
  byId.set(id, row)
  return row
}
