import { FALSE } from '../diagram/diagram.ts'
import { areDisjoint } from '../diagram/implies.ts'
import { conditionOf } from '../ask/context.ts'
import type { Draft } from './draft.ts'
import type { Inquiry } from './inquiry.ts'

/**
 * Clauses in force whose condition, with the scope of their text, no case has:
 * on its own, or because of what can never be together.
 */
export function unreachable({ posed }: Inquiry): readonly Draft[] {
  const { question, context, frame, voices } = posed
  const { space, care, condition } = frame
  const spoken = new Set(voices.map(({ said }) => said.statement))
  const never = question.said.flatMap(({ statement, clause }): readonly Draft[] => {
    if (spoken.has(statement)) return []
    const presence = context.presences.ofClause(clause)
    if (presence.isLeftOut || presence.when.kind === 'never') return []
    return conditionOf(statement.rule, context).kind === 'never'
      ? [draftOf(clause.clause.id, 'condition')]
      : []
  })
  const assumed = voices.flatMap(({ id, said }): readonly Draft[] => {
    if (context.truthOf(said.statement.rule) !== 'unknown') return []
    const own = conditionOf(said.statement.rule, context)
    const where = condition(own)
    if (!areDisjoint(space, where, care)) return []
    return [draftOf(id, where === FALSE ? 'condition' : 'assume')]
  })
  return [...never, ...assumed]
}

function draftOf(clause: string, because: 'condition' | 'assume'): Draft {
  return {
    detail: { code: 'audit/unreachable', because },
    clauses: [{ clause, role: 'says' }],
    where: null,
  }
}
