import type { Context } from '../../ask/context.ts'
import type { PayerAnswer } from '../../ask/statement-answer.ts'
import type { Frame } from '../../ask/frame.ts'
import { anyOf } from '../../diagram/apply.ts'
import type { Diagram } from '../../diagram/diagram.ts'
import { areDisjoint } from '../../diagram/implies.ts'
import type { Duty } from '../../rulebook/statement.ts'
import { sameContent } from './content.ts'
import type { AnswerRemark, Remark } from './remarks/remark.ts'
import type { Stance } from './rulebook-diff.ts'
import type { RemarkWhere, Side } from './side.ts'
import { toldIn } from './told-in.ts'

/** Remarks that say the same in every case. */
export interface Group {
  readonly first: Remark
  readonly where: Diagram
}

/** Joins remarks that say the same in every case. To be called within the budget of the frame. */
export function grouped(
  remarks: readonly RemarkWhere[],
  frame: Frame,
  common: Context,
): readonly Group[] {
  const groups: { first: Remark; parts: Diagram[] }[] = []
  for (const { remark, where } of remarks) {
    const known = groups.find(
      ({ first }) =>
        first.aspect === remark.aspect &&
        first.key === remark.key &&
        sameContent(first.content, remark.content, common) === true,
    )
    if (known === undefined) groups.push({ first: remark, parts: [where] })
    else known.parts.push(where)
  }
  return groups.map(({ first, parts }) => ({ first, where: anyOf(frame.space, parts) }))
}

/** The answers of one side, joined as far as they are the same. */
export function answersOf(side: Side | undefined, frame: Frame, common: Context): readonly Group[] {
  const answers = side?.remarks.filter(({ remark }) => remark.aspect === 'answer') ?? []
  return grouped(answers, frame, common)
}

/** Some cases in which a side has one status, and names the same. */
export interface StanceCases {
  /** By place among the statuses of the side; null: it has no such question. */
  readonly status: number | null
  /** Null: they are too many to be told. */
  readonly groups: readonly Group[] | null
  readonly where: Diagram
}

/** What a side comes to in some cases, as data. */
export function stanceOf(
  side: Side | undefined,
  { status, groups, where }: StanceCases,
  frame: Frame,
  common: Context,
): Stance {
  const found = side?.statuses[status ?? -1]
  if (side === undefined || found === undefined) {
    return { status: 'not-asked', duty: null, bodies: [], clauses: [], several: false }
  }
  const world = toldIn(where, frame, side.inquiry.posed.context, common)
  const isWho = side.inquiry.posed.question.question === 'who'
  return {
    status: found.status === 'unknown' ? 'silent' : found.status,
    duty: isWho && found.tier !== null ? (found.tier.name as Duty) : null,
    bodies: distinct((groups ?? []).flatMap(({ first }) => bodiesOf(first, world))),
    clauses: clausesIn(side, found.status === 'conflict' ? 'conflict' : 'answer', where, frame),
    several: groups === null && found.tier !== null,
  }
}

function bodiesOf(remark: Remark, world: Context): readonly PayerAnswer[] {
  return isAnswer(remark) ? [remark.tell(world)] : []
}

function isAnswer(remark: Remark): remark is Remark & AnswerRemark {
  return remark.aspect === 'answer'
}

function distinct(bodies: readonly PayerAnswer[]): readonly PayerAnswer[] {
  return [...new Map(bodies.map((one) => [JSON.stringify(one), one])).values()]
}

/** The clauses that say something of some of these cases. */
function clausesIn(
  side: Side,
  aspect: 'answer' | 'conflict',
  where: Diagram,
  { space }: Frame,
): readonly string[] {
  const here = side.remarks.filter(
    (one) => one.remark.aspect === aspect && !areDisjoint(space, one.where, where),
  )
  return [...new Set(here.map(({ remark }) => remark.clause))].sort()
}
