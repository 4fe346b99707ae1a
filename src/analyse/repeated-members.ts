import { and, anyOf, diff, or } from '../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../diagram/diagram.ts'
import { isSingle } from '../ask/class-table.ts'
import type { Context } from '../ask/context.ts'
import type { Frame } from '../ask/frame.ts'
import { comparedBy } from '../ask/same-variable.ts'
import { isToldByName } from '../ask/set-members.ts'
import type { EqualityTerm } from './equality-terms.ts'

/**
 * Parts completions by how many facts name a country that a fact before them
 * names: of such a country the first tells for all whether it is in a set, and
 * each further one counts as often as if it could tell something else, so that
 * no country counts for less because two facts name it.
 *
 * Countries of one class are parted by `equalityTerms`; these are a class each.
 *
 * @returns none, if there is nothing to part.
 */
export function repeatedMembers(frame: Frame, context: Context): readonly EqualityTerm[] {
  const { space } = frame
  const repeated = [...factsOfSets(frame, context)].flatMap(([set, facts]) =>
    facts.slice(1).map((fact, at) =>
      anyOf(
        space,
        facts.slice(0, at + 1).map((other) => areOneSingle(fact, other, set)),
      ),
    ),
  )
  const byTimes = repeated.reduce<ReadonlyMap<bigint, Diagram>>(
    (terms, is) => {
      const next = new Map<bigint, Diagram>()
      const add = (times: bigint, where: Diagram): void => {
        if (where !== FALSE) next.set(times, or(space, next.get(times) ?? FALSE, where))
      }
      for (const [times, where] of terms) {
        add(times * 2n, and(space, where, is))
        add(times, diff(space, where, is))
      }
      return next
    },
    new Map([[1n, TRUE]]),
  )
  return byTimes.size < 2 ? [] : [...byTimes].map(([times, where]) => ({ where, times }))

  function areOneSingle(a: string, b: string, set: string): Diagram {
    const table = context.table()
    const [one, other] = [table.classesOf(a), table.classesOf(b)]
    return anyOf(
      space,
      one.classes.flatMap((values, cls) => {
        const [name = ''] = values.kind === 'names' ? values.names : []
        if (!isSingle(one, cls) || isToldByName(name, set, context.facts, table)) return []
        const theirs = other.classOf(name)
        return theirs < 0 ? [] : [and(space, frame.isOf(a, [cls]), frame.isOf(b, [theirs]))]
      }),
    )
  }
}

/** By set the facts of which a variable says whether their country is in it, in order. */
function factsOfSets(
  { variables }: Frame,
  { prepared }: Context,
): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, string[]>()
  for (const { id } of variables) {
    const pair = comparedBy(id) ?? []
    const set = pair.find((fact) => prepared.facts.get(fact)?.entry.type === 'set')
    if (set === undefined) continue
    sets.set(set, [...(sets.get(set) ?? []), ...pair.filter((fact) => fact !== set)].sort())
  }
  return sets
}
