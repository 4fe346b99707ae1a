import { pointsAt } from '../../ask/connectives.ts'
import { MUST, SHOULD } from '../../ask/who-kind.ts'
import { and } from '../../diagram/apply.ts'
import { FALSE, type Diagram } from '../../diagram/diagram.ts'
import type { Limit, WhoStatement } from '../../rulebook/statement.ts'
import type { Scene } from './scene.ts'

/** One who must or should do a task, and in which cases. */
export interface Standing {
  readonly task: string
  readonly clause: string
  readonly statement: WhoStatement
  readonly where: Diagram
  /** Clauses that give more time, and in which cases. */
  readonly lengthened: readonly Lengthened[]
}

export interface Lengthened {
  readonly limits: readonly Limit[]
  readonly where: Diagram
}

/** To be called within the budget of the frame. */
export function standingsOf(task: string, scene: Scene): readonly Standing[] {
  const inquiry = scene.inquiryOf(task)
  if (inquiry === undefined) return []
  const { posed, standings } = inquiry
  return posed.voices.flatMap((voice, i): readonly Standing[] => {
    const { statement } = voice.said
    const where = standings.live[i] ?? FALSE
    if (statement.question !== 'who' || where === FALSE) return []
    if (voice.tier !== MUST && voice.tier !== SHOULD) return []
    const byDuties = posed.voices.flatMap((other, j): readonly Lengthened[] => {
      const by = other.said.statement
      const live = standings.live[j] ?? FALSE
      if (by.question !== 'who' || by.duty === 'must-not' || live === FALSE) return []
      return pointsAt(other.clause, 'extends', voice.clause)
        ? [{ limits: by.limits, where: live }]
        : []
    })
    const lengthened = [...byDuties, ...byThemselves(statement, scene)]
    return [{ task, clause: voice.id, statement, where, lengthened }]
  })
}

/** Clauses without a duty, which say nothing but a longer time. */
function byThemselves(
  { extensions }: WhoStatement,
  { together: { context, frame, whereRule, whereCondition } }: Scene,
): readonly Lengthened[] {
  return extensions.flatMap(({ clause, rule, limits }): readonly Lengthened[] => {
    const prepared = context.prepared.clauses.get(clause)
    if (prepared === undefined) return []
    const { isLeftOut, when } = context.presences.ofClause(prepared)
    if (isLeftOut) return []
    const where = and(frame.space, whereCondition(when), whereRule(rule))
    return where === FALSE ? [] : [{ limits, where }]
  })
}
