import type { Context } from '../../ask/context.ts'
import type { Frame } from '../../ask/frame.ts'
import type { Compared } from '../../ask/pairs.ts'
import { holdsWhere } from '../../ask/split.ts'
import { and, diff, or } from '../../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../../diagram/diagram.ts'
import { sameContent } from './content.ts'
import type { RemarkWhere } from './side.ts'
import type { Remark } from './remarks/remark.ts'

/** Which remarks of the two sides may be the same, each by its place. */
export type Matches = readonly Match[]

interface Match {
  readonly before: number
  readonly after: number
  readonly same: Exclude<Compared, false>
}

/** Compares what may be the same by what it says beside bodies. */
export function matchesOf(
  before: readonly Remark[],
  after: readonly Remark[],
  common: Context,
): Matches {
  const byKey = new Map<string, number[]>()
  for (const [at, { aspect, key }] of after.entries()) {
    const name = `${aspect} ${key}`
    const known = byKey.get(name)
    if (known === undefined) byKey.set(name, [at])
    else known.push(at)
  }
  return before.flatMap((one, at) =>
    (byKey.get(`${one.aspect} ${one.key}`) ?? []).flatMap((other): readonly Match[] => {
      const remark = after[other]
      if (remark === undefined) return []
      const same = sameContent(one.content, remark.content, common)
      return same === false ? [] : [{ before: at, after: other, same }]
    }),
  )
}

/** What only one side says. */
export interface Unmatched {
  /** For each remark of the first side, the cases in which the second does not say the same. */
  readonly lost: readonly Diagram[]
  readonly gained: readonly Diagram[]
}

/** To be called within the budget of the frame. */
export function unmatched(
  before: readonly RemarkWhere[],
  after: readonly RemarkWhere[],
  matches: Matches,
  frame: Frame,
  common: Context,
): Unmatched {
  const { space } = frame
  const inAfter: Diagram[] = before.map(() => FALSE)
  const inBefore: Diagram[] = after.map(() => FALSE)
  for (const match of matches) {
    const [one, other] = [before[match.before], after[match.after]]
    if (one === undefined || other === undefined) continue
    if (one.where === FALSE || other.where === FALSE) continue
    const where =
      match.same === true
        ? TRUE
        : holdsWhere(match.same.compare, match.same.on, common, frame, common.table())
    const add = (to: Diagram[], at: number, said: Diagram): void => {
      to[at] = or(space, to[at] ?? FALSE, and(space, where, said))
    }
    add(inAfter, match.before, other.where)
    add(inBefore, match.after, one.where)
  }
  return {
    lost: before.map(({ where }, at) => diff(space, where, inAfter[at] ?? FALSE)),
    gained: after.map(({ where }, at) => diff(space, where, inBefore[at] ?? FALSE)),
  }
}
