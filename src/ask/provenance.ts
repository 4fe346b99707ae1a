import { and } from '../diagram/apply.ts'
import { FALSE } from '../diagram/diagram.ts'
import { withinBudget } from '../diagram/within-budget.ts'
import type { Statement } from '../rulebook/statement.ts'
import type { Disagreement, Replaced, SetAside, StandsIf } from './answer.ts'
import type { CaseContext, Context } from './context.ts'
import type { Speaker } from './problem.ts'
import type { Said } from './prepared.ts'
import type { Solution } from './solve.ts'
import { factsFor, standingOf } from './standing.ts'
import type { Worked } from './work-out.ts'

/** Which clauses stand, which may, and which give way to which. */
export interface Provenance {
  readonly stands: readonly string[]
  readonly standsIf: readonly StandsIf[]
  readonly setAside: readonly SetAside[]
}

export function provenanceOf<S, L>(
  { speakers, solution }: Worked<S, L>,
  context: CaseContext,
): Provenance {
  if (solution === undefined) return { stands: [], standsIf: [], setAside: [] }
  const { live, frame } = solution
  const stands = new Set<string>()
  const standsIf = new Map<string, StandsIf>()
  for (const [i, { id }] of speakers.entries()) {
    const d = live[i] ?? FALSE
    const standing = standingOf(d, frame)
    if (standing === 'always') stands.add(id)
    if (standing === 'sometimes' && !standsIf.has(id)) {
      standsIf.set(id, { clause: id, ...factsFor(d, frame, context) })
    }
  }
  return {
    stands: [...stands],
    standsIf: [...standsIf.values()].filter(({ clause }) => !stands.has(clause)),
    setAside: setAside(speakers, solution, context),
  }
}

function setAside(
  speakers: readonly Speaker<unknown, unknown>[],
  solution: Solution,
  context: CaseContext,
): readonly SetAside[] {
  const { attacks, out, live, frame } = solution
  if (attacks.length === 0) return []
  const found = new Map<string, SetAside>()
  for (const [i, { id }] of speakers.entries()) {
    const defeated = out[i] ?? FALSE
    const standing = standingOf(defeated, frame)
    if (standing === 'never') continue
    const by = winnerOver(i, solution)
    if (by === undefined) continue
    const clash = solution.pairs.find(({ a, b }) => (a === i && b === by) || (a === by && b === i))
    const [winner, decision] = [speakers[by]?.id, clash?.decision]
    if (winner === undefined || decision === undefined) continue
    const isWhole = standingOf(live[i] ?? FALSE, frame) === 'never'
    const open = isWhole ? NOTHING_OPEN : factsFor(defeated, frame, context)
    const { canon, why } = decision
    const entry: SetAside = { clause: id, by: winner, canon, why, ...open }
    if (!found.has(`${id} ${winner}`)) found.set(`${id} ${winner}`, entry)
  }
  return [...found.values()]
}

const NOTHING_OPEN = { needs: [], cannotBeEstablished: [] }

/** The statement that defeats another one: in every case in which it is defeated, if there is such. */
function winnerOver(i: number, { attacks, in: inside, out, frame }: Solution): number | undefined {
  const { space, care } = frame
  const winner = withinBudget(space, () => {
    const defeated = and(space, care, out[i] ?? FALSE)
    const effective = attacks.flatMap(({ from, to, where }) => {
      if (to !== i) return []
      const here = and(space, defeated, and(space, where, inside[from] ?? FALSE))
      return here === FALSE ? [] : [{ from, here }]
    })
    return (effective.find(({ here }) => here === defeated) ?? effective[0])?.from
  })
  return winner === 'over-budget' ? undefined : winner
}

/** The pairs that disagree in some case at least. */
export function conflictsOf(
  { clashes }: Solution,
  speakers: readonly Speaker<unknown, unknown>[],
): readonly Disagreement[] {
  return clashes.flatMap(({ pair: { a, b, why } }): readonly Disagreement[] => {
    const [one, other] = [speakers[a]?.id, speakers[b]?.id]
    return one === undefined || other === undefined ? [] : [{ between: [one, other], why }]
  })
}

/** The clauses of a question that others take away. */
export function replacedOf(
  said: readonly Said<Statement>[],
  context: Context,
): readonly Replaced[] {
  const found = new Map<string, Replaced>()
  for (const { clause, statement } of said) {
    const { removedBy } = context.presences.ofClause(clause)
    if (removedBy.length === 0 || context.truthOf(statement.rule) === 'fails') continue
    for (const { by, how } of removedBy) {
      const { id } = clause.clause
      found.set(`${id} ${by}`, { clause: id, by, how })
    }
  }
  return found.size === 0 ? NOTHING : [...found.values()]
}

const NOTHING: readonly Replaced[] = []
