import { and } from '../../diagram/apply.ts'
import { FALSE, type Diagram } from '../../diagram/diagram.ts'
import { withinBudget } from '../../diagram/within-budget.ts'
import type { Compared, Otherwise } from './compare-question.ts'
import { parted } from './parted.ts'
import type { Remark } from './remarks/remark.ts'
import type { Aspect, Detail } from './detail.ts'
import type { Stance } from './rulebook-diff.ts'
import { answersOf, grouped, stanceOf, type Group } from './stance.ts'
import { toldIn } from './told-in.ts'
import type { Side } from './side.ts'

/** Cases that all change from one thing to another. */
export type ChangeIn = { readonly where: Diagram } & (
  | { readonly kind: 'move'; readonly from: Stance; readonly to: Stance }
  | {
      readonly kind: 'detail'
      readonly aspect: Aspect
      readonly from: readonly Detail[]
      readonly to: readonly Detail[]
    }
)

/** Parts the cases that change by what they change from and to; undefined, beyond the budget. */
export function changesIn(compared: Compared): readonly ChangeIn[] | undefined {
  const found = withinBudget(compared.frame.space, () => [
    ...movesIn(compared),
    ...compared.otherwise.flatMap((one) => detailsIn(one, compared)),
  ])
  return found === 'over-budget' ? undefined : found
}

function movesIn({ frame, common, before, after, moved }: Compared): readonly ChangeIn[] {
  if (moved === FALSE) return []
  const { space } = frame
  const [was, is] = [answersOf(before, frame, common), answersOf(after, frame, common)]
  return statusesOf(before, moved).flatMap((from) =>
    statusesOf(after, moved).flatMap((to): readonly ChangeIn[] => {
      const whole = and(space, moved, and(space, from.where, to.where))
      if (whole === FALSE) return []
      const groups = [...was, ...is].map(({ where }) => where)
      const parts = parted(space, whole, groups)
      const stances = (where: Diagram, truths: readonly number[] | null): ChangeIn => {
        const of = (all: readonly Group[], offset: number): readonly Group[] | null =>
          truths && all.filter((_, at) => truths.includes(at + offset))
        return {
          kind: 'move',
          where,
          from: stanceOf(before, { status: from.status, groups: of(was, 0), where }, frame, common),
          to: stanceOf(after, { status: to.status, groups: of(is, was.length), where }, frame, common), // prettier-ignore
        }
      }
      return parts === undefined
        ? [stances(whole, null)]
        : parts.map(({ where, truths }) => stances(where, truths))
    }),
  )
}

function statusesOf(side: Side | undefined, moved: Diagram) {
  return side === undefined
    ? [{ status: null, where: moved }]
    : side.statuses.map(({ where }, status) => ({ status, where }))
}

function detailsIn(
  { aspect, where: all, lost, gained }: Otherwise,
  { frame, common, before, after }: Compared,
): readonly ChangeIn[] {
  const { space } = frame
  const [gone, come] = [grouped(lost, frame, common), grouped(gained, frame, common)]
  const parts = parted(
    space,
    all,
    [...gone, ...come].map(({ where }) => where),
  )
  const change = (where: Diagram, truths: readonly number[] | null): ChangeIn => {
    const of = (groups: readonly Group[], offset: number, side: Side | undefined) =>
      groups
        .filter((_, at) => truths === null || truths.includes(at + offset))
        .flatMap(({ first }) => detailOf(first, where, side))
    return {
      kind: 'detail',
      aspect,
      where,
      from: of(gone, 0, before),
      to: of(come, gone.length, after),
    }
  }
  return parts === undefined
    ? [change(all, null)]
    : parts.map(({ where, truths }) => change(where, truths))

  function detailOf(remark: Remark, where: Diagram, side: Side | undefined): readonly Detail[] {
    if (remark.aspect === 'answer' || side === undefined) return []
    const world = toldIn(where, frame, side.inquiry.posed.context, common)
    return [{ clause: remark.clause, ...remark.tell(world) }]
  }
}
