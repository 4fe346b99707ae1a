import { isReliedOn } from '../../ask/custody-bodies.ts'
import type { PreparedHandover } from '../../ask/prepared.ts'
import type { HandoverStatement, Statement, WhoStatement } from '../../rulebook/statement.ts'
import { FALSE, type Diagram } from '../../diagram/diagram.ts'
import { and } from '../../diagram/apply.ts'
import type { Who } from '../../rulebook/body.ts'
import type { Inquiry } from '../inquiry.ts'
import type { Holders, NamedWho } from './holders.ts'

/** A handover that somebody has to make to somebody named, and in which cases. */
export interface Handover {
  readonly clause: string
  readonly where: Diagram
  readonly giver: Who
  readonly receiver: NamedWho
}

/**
 * The handovers of one task that can be relied on, for all cases. Without a
 * giver of its own, a handover is made by whoever does the task.
 *
 * @param doers - who does the task.
 */
export function handoversOf({ posed, standings }: Inquiry, doers: Holders): readonly Handover[] {
  const { voices, frame } = posed
  const answers = posed.answersIn(standings)
  return voices.flatMap((voice, i): readonly Handover[] => {
    const where = answers[i] ?? FALSE
    const statement = handoverOf(voice.said.statement)
    if (where === FALSE || statement?.to.kind !== 'named') return []
    const duty = dutyOf(posed.question, statement)
    if (!isReliedOn(duty?.duty ?? null)) return []
    const common = { clause: voice.id, receiver: statement.to }
    const giver = statement.from ?? duty?.who
    if (giver !== undefined) return [{ ...common, where, giver }]
    return doers.parts.flatMap((part) => {
      const here = and(frame.space, where, part.where)
      return here === FALSE ? [] : [{ ...common, where: here, giver: part.who }]
    })
  })
}

function handoverOf(statement: Statement): HandoverStatement | undefined {
  return statement.question === 'handover' ? statement : undefined
}

function dutyOf(
  question: Inquiry['posed']['question'],
  statement: HandoverStatement,
): WhoStatement | undefined {
  const { said } = question as PreparedHandover
  return said.find((one) => one.statement === statement)?.duty ?? undefined
}
