import { allOf } from '../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../diagram/diagram.ts'
import { withinBudget } from '../diagram/within-budget.ts'
import type { Compared } from '../ask/pairs.ts'
import { holdsWhere } from '../ask/split.ts'
import { candidate } from './conflicts.ts'
import type { Draft } from './draft.ts'
import type { Posed } from './pose.ts'

/**
 * Pairs of clauses that may be in conflict, of a question that has too many
 * cases to be worked out: both are said of some case, they disagree there, and
 * no canon decides between them. None is missed; that another clause sets one
 * of them aside in all these cases is not ruled out.
 *
 * To be called after the budget of the frame was spent and given back.
 */
export function candidates({ voices, pairs, frame, context }: Posed): readonly Draft[] {
  const { space, care } = frame
  const found = new Map<string, Draft>()
  for (const pair of pairs) {
    const [a, b] = [voices[pair.a], voices[pair.b]]
    if (a === undefined || b === undefined || pair.disagree === false) continue
    if (pair.decision !== undefined && pair.decision.winner !== 'both') continue
    const key = `${a.id} ${b.id}`
    if (found.has(key)) continue
    const meet = withinBudget(space, () =>
      allOf(space, [care, ...[...a.open, ...b.open].map(frame.condition), where(pair.disagree)]),
    )
    // What cannot be told within the budget may be.
    if (meet !== FALSE) found.set(key, candidate(a, b, pair.why))
  }
  return [...found.values()]

  function where(compared: Compared): Diagram {
    if (typeof compared === 'boolean') return compared ? TRUE : FALSE
    return holdsWhere(compared.compare, compared.on, context, frame, context.table())
  }
}
