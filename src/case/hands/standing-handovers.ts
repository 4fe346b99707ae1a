import type { Answer } from '../../ask/answer.ts'
import type { BoundWho } from '../../ask/bind.ts'
import type { Bodies } from '../../ask/bodies.ts'
import { isReliedOn } from '../../ask/custody-bodies.ts'
import type { HandoverStatementAnswer } from '../../ask/statement-answer.ts'
import type { Truth } from '../../rulebook/condition.ts'
import { boundBodies, type IsPlaced } from './bound-bodies.ts'
import { holdingOf } from './holding.ts'

/** A handover that the texts demand in a step, or demand if facts turn out so. */
export interface StandingHandover {
  readonly clause: string
  readonly truth: Truth
  /** What it depends on where it is not known to stand. */
  readonly needs: readonly string[]
  readonly giver: BoundWho
  readonly receiver: BoundWho
}

/**
 * The handovers of a step that somebody has to make to somebody named. One that
 * somebody merely may make keeps nobody in care, nor does one to whom it is in
 * dispute, or not said.
 */
export function standingHandovers(
  { questions }: Answer,
  bodies: Bodies,
  isPlaced: IsPlaced,
): readonly StandingHandover[] {
  return questions.flatMap((question): readonly StandingHandover[] => {
    if (question.question !== 'handover') return []
    if (question.status !== 'assigned' && question.status !== 'unknown') return []
    const possible = question.status === 'unknown' ? question.possible : []
    const doer = questions.find((one) => one.question === 'who' && one.task === question.task)
    const made = (
      statement: HandoverStatementAnswer,
      needs: readonly string[] | null,
    ): readonly StandingHandover[] => {
      const { clause, duty, from, to } = statement
      if (!isReliedOn(duty) || !('anyOf' in to)) return []
      const receiver = boundBodies(to, isPlaced)
      const truth = needs === null ? 'holds' : 'unknown'
      if (from !== null) {
        const giver = boundBodies(from, isPlaced)
        return [{ clause, truth, needs: needs ?? [], giver, receiver }]
      }
      if (doer?.question !== 'who') return []
      const holder = holdingOf(doer, bodies, isPlaced)
      if (holder.kind !== 'held') return []
      return [{ clause, truth, needs: needs ?? [], giver: holder.who, receiver }]
    }
    return [
      ...question.statements.flatMap((statement) => made(statement, null)),
      ...possible.flatMap((statement) =>
        made(statement, [...statement.needs, ...statement.cannotBeEstablished]),
      ),
    ]
  })
}
