import { allOf, and, diff, or } from '../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../diagram/diagram.ts'
import { exists } from '../diagram/restrict.ts'
import { support } from '../diagram/support.ts'
import { variablesIn } from '../rulebook/variables-in.ts'
import { agreementIn, contentsIn, type Agreement } from './agreement.ts'
import { involved, type Draft } from './draft.ts'
import { factsOfVariable, isMark } from './facts-of-variable.ts'
import { voicesIn, type Inquiry } from './inquiry.ts'

/**
 * Facts that may be beyond finding out, and for which no text says what then
 * applies: with all else told, the answer still depends on them.
 *
 * Two completions have different answers where they differ in the status, or in
 * some clause that answers; so it is enough to look at one of these at a time.
 */
export function notEstablished(inquiry: Inquiry): readonly Draft[] {
  const { posed, standings } = inquiry
  const { frame, context } = posed
  const { space, variables, possible } = frame
  const doubtful = [...new Set(variables.flatMap(({ id }) => factsOfVariable(id)))]
    .filter((fact) => context.prepared.facts.get(fact)?.entry.mayBeUndetermined === true)
    .sort()
  if (doubtful.length === 0) return []
  const statuses = statusIndicators(inquiry)
  const answers = posed.answersIn(standings)
  const agreement = agreementIn(standings)
  const supports = new Map<Diagram, ReadonlySet<number>>()

  return doubtful.flatMap((fact): readonly Draft[] => {
    const own = variables.flatMap(({ id }, at) => (factsOfVariable(id).includes(fact) ? [at] : []))
    const marks = own.filter((at) => isMark(variables[at]?.id ?? ''))
    const values = own.filter((at) => !marks.includes(at))
    const isTelling = (d: Diagram): boolean => values.some((v) => supportOf(d).has(v))
    // Of bodies in a country that is not known, only what they are everywhere counts.
    const everywhere: Agreement = (i, j) => {
      const d = agreement(i, j)
      return isTelling(d) ? diff(space, TRUE, forSome(values, diff(space, possible, d))) : d
    }
    const contents = contentsIn(answers, everywhere, standings)
    const telling = [...new Set([...statuses, ...contents])].filter(isTelling)
    if (telling.length === 0) return []
    const marked = allOf(space, [possible, ...marks.map(isYes)])
    let where: Diagram = FALSE
    for (const indicator of telling) {
      const [so, otherwise] = [and(space, marked, indicator), diff(space, marked, indicator)]
      where = or(space, where, and(space, forSome(values, so), forSome(values, otherwise)))
    }
    where = and(space, where, marked)
    if (where === FALSE) return []
    const testing = voicesIn(inquiry, standings.said, where).filter(({ open }) =>
      open.some((condition) =>
        variablesIn(condition).some((id) => factsOfVariable(id).includes(fact)),
      ),
    )
    return [
      {
        detail: { code: 'audit/cannot-be-established', fact },
        clauses: involved(testing, 'says'),
        where,
        undetermined: fact,
      },
    ]
  })

  function isYes(mark: number): Diagram {
    const { id = '' } = variables[mark] ?? {}
    return frame.isOf(id, [context.table().classesOf(id).classOf('yes')])
  }

  function supportOf(d: Diagram): ReadonlySet<number> {
    const found = supports.get(d) ?? new Set(support(space, d))
    supports.set(d, found)
    return found
  }

  function forSome(some: readonly number[], d: Diagram): Diagram {
    let left = d
    for (const variable of some) left = exists(space, left, variable)
    return left
  }
}

/** Functions of which one at least tells two different statuses apart. */
function statusIndicators({ standings, notInForce }: Inquiry): readonly Diagram[] {
  return [standings.conflict, ...standings.chosen, standings.silent, notInForce]
}
