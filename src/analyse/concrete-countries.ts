import type { Context } from '../ask/context.ts'
import { othersOf } from '../ask/set-members.ts'
import { comparedBy, sameVariable } from '../ask/same-variable.ts'
import type { ValueSet } from '../rulebook/value-set.ts'
import type { Draft } from './draft.ts'
import { isMark } from './facts-of-variable.ts'
import { mostTypical } from './typical-classes.ts'

/** The countries of a case. */
export interface ConcreteCountries {
  /** By fact. */
  readonly names: ReadonlyMap<string, string>
  /** By set, those of its members that no variable tells apart. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>
}

/** The values that a completion leaves of each variable. */
type ValuesOf = ReadonlyMap<string, ValueSet | undefined>

/**
 * A country for each fact of a completion: where several facts are of one class
 * of several countries, the same or different ones, as the completion has it;
 * known ones rather than others.
 */
export function concreteCountries(
  valuesOf: ValuesOf,
  place: Draft['place'],
  context: Context,
): ConcreteCountries {
  const { prepared, facts } = context
  const isCountry = (fact: string): boolean => prepared.facts.get(fact)?.entry.type === 'country'
  const names = new Map<string, string>()
  for (const fact of factsIn(valuesOf).filter(isCountry)) {
    const known = facts.get(fact)
    if (known?.kind === 'names' && known.names.length === 1) names.set(fact, known.names[0] ?? '')
  }
  if (place !== undefined) names.set(place.fact, place.country)
  for (const fact of factsIn(valuesOf).filter(isCountry)) {
    if (!names.has(fact)) names.set(fact, nameFor(fact))
  }
  return { names, members: membersIn(names, valuesOf, context) }

  function nameFor(fact: string): string {
    const values = valuesOf.get(fact)
    const entry = prepared.facts.get(fact)?.entry
    const all =
      values?.kind === 'names' ? values.names : (prepared.facts.get(fact)?.domain.names ?? [])
    const taken = new Set<string>()
    for (const [other, name] of names) {
      const same = valuesOf.get(sameVariable(fact, other))
      if (same === undefined || all.length === 1 || !all.includes(name)) continue
      if (same.kind === 'names' && same.names[0] === 'yes') return name
      taken.add(name)
    }
    const free = all.filter((name) => !taken.has(name))
    return mostTypical(free, entry, context)
  }
}

/** Facts that have a variable, and those that are compared with them, in order. */
function factsIn(valuesOf: ValuesOf): readonly string[] {
  const all = [...valuesOf.keys()].flatMap((id) => comparedBy(id) ?? (isMark(id) ? [] : [id]))
  return [...new Set(all)].sort()
}

/** Of sets of countries in each of which there is a body: those that are in it beside the ones told apart. */
function membersIn(
  names: ReadonlyMap<string, string>,
  valuesOf: ValuesOf,
  context: Context,
): ReadonlyMap<string, ReadonlySet<string>> {
  const isYes = (id: string): boolean => {
    const values = valuesOf.get(id)
    return values?.kind === 'names' && values.names[0] === 'yes'
  }
  return new Map(
    context.table().setFacts.map((set) => {
      const { others, variable } = othersOf(set, context, context.table())
      const named = [...names].filter(([, name]) => others.includes(name))
      const members = new Set(
        named.filter(([fact]) => isYes(sameVariable(fact, set))).map(([, name]) => name),
      )
      const [other] = others.filter((name) => !named.some(([, taken]) => taken === name))
      if (isYes(variable) && other !== undefined) members.add(other)
      return [set, members] as const
    }),
  )
}
