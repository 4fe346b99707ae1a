import type { Status } from '../../ask/answer.ts'
import type { Context } from '../../ask/context.ts'
import type { Frame } from '../../ask/frame.ts'
import type { PreparedQuestion, PreparedStep } from '../../ask/prepared.ts'
import type { Tier } from '../../ask/problem.ts'
import { and, anyOf, diff, not } from '../../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../../diagram/diagram.ts'
import type { Standings } from '../../ask/stand.ts'
import type { Inquiry } from '../inquiry.ts'
import type { Guard, Remark, SaidWhere } from './remarks/remark.ts'

/** A question that one side has. */
export interface AskedOfSide {
  readonly step: PreparedStep
  readonly question: PreparedQuestion
  readonly context: Context
}

/** One side of a question, worked out in the common frame. */
export interface Side {
  readonly inquiry: Inquiry
  readonly statuses: readonly StatusWhere[]
  readonly remarks: readonly RemarkWhere[]
}

/** In one order on both sides: pairwise disjoint, and together all cases. */
export interface StatusWhere {
  readonly status: Status
  /** The tier that answers; null if none does. */
  readonly tier: Tier | null
  readonly where: Diagram
}

export interface RemarkWhere {
  readonly remark: Remark
  /** The cases of which it is said; some of them may be none that can be. */
  readonly where: Diagram
}

/** Finds out of which cases each remark is said. To be called within the budget of the frame. */
export function sideOf(inquiry: Inquiry, remarks: readonly Remark[], frame: Frame): Side {
  const { space } = frame
  const { posed, standings, notInForce, passedOn } = inquiry
  const answers = posed.answersIn(standings)
  const { live, conflict, chosen, silent } = standings
  const of = (all: readonly Diagram[], at: number): Diagram => all[at] ?? FALSE

  const whereSaid = (said: SaidWhere): Diagram => {
    switch (said.kind) {
      case 'answers':
        return of(answers, said.voice)
      case 'stands':
        return of(live, said.voice)
      case 'besides':
        return diff(
          space,
          diff(space, of(live, said.voice), of(answers, said.voice)),
          clashesOf(said.voice, standings),
        )
      case 'clashes':
        return clashesOf(said.voice, standings)
      case 'passed-on':
        return passedOn[said.at]?.where ?? FALSE
      case 'always':
        return TRUE
    }
  }
  const guarded = (guard: Guard): Diagram => {
    const where = guard.kind === 'condition' ? frame.condition(guard.of) : whereSaid(guard.said)
    return guard.holds ? where : not(space, where)
  }
  return {
    inquiry,
    statuses: [
      { status: 'conflict', tier: null, where: conflict },
      ...posed.tiers.map((tier, at) => ({ status: tier.status, tier, where: of(chosen, at) })),
      { status: 'silent', tier: null, where: diff(space, silent, notInForce) },
      { status: 'not-in-force', tier: null, where: notInForce },
    ],
    remarks: remarks.map((remark) => ({
      remark,
      where: remark.guards.reduce(
        (all, guard) => (all === FALSE ? all : and(space, all, guarded(guard))),
        whereSaid(remark.said),
      ),
    })),
  }
}

function clashesOf(voice: number, { clashes, frame: { space } }: Standings): Diagram {
  const own = clashes.filter(({ pair }) => pair.a === voice || pair.b === voice)
  return anyOf(
    space,
    own.map(({ where }) => where),
  )
}
