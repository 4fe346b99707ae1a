import { Bug } from '../bug.ts'
import { isCountryCode } from '../country/countries.ts'
import type { Condition } from '../rulebook/condition.ts'
import type { ValueSet } from '../rulebook/value-set.ts'
import { YES_OR_NO } from '../rulebook/variable.ts'
import { domainOf, type Variables } from '../rulebook/variables.ts'
import { classesOf, collectTests, type Classes, type Tested } from './class-table.ts'
import { ALL_DAYS, eventOf } from './date-variable.ts'

/**
 * The classes of the variables of one step, and which variables are compared
 * with each other. Whatever any rule of the step tests is told apart; so are,
 * of facts that name a body's country, the countries that bodies and the
 * directory name. It holds for every case; each variable is worked out when it
 * is first asked for.
 */
export interface WorldTable {
  readonly classesOf: (variable: string) => Classes
  /** The variables whose values are compared with those of this one, itself among them. */
  readonly comparedWith: (variable: string) => readonly string[]
  /** Whether any condition tests the variable. */
  readonly isTested: (variable: string) => boolean
  /** Countries that bodies and the directory name. */
  readonly countries: readonly string[]
  /** Facts that name the country of a body. */
  readonly placeFacts: readonly string[]
  /** Sets of countries in each of which there is a body. */
  readonly setFacts: readonly string[]
}

/**
 * The classes of values that a step tells apart, worked out when first asked for.
 *
 * @param countries - further ones to tell apart, sorted: members that a case
 *   names of a set in each of whose countries there is a body.
 */
export type TableOf = (step: string, countries?: readonly string[]) => WorldTable

export interface TableInput {
  readonly conditions: readonly Condition[]
  readonly variables: Variables
  /** Facts that name the country of a body. */
  readonly placeFacts: readonly string[]
  /** Countries that bodies and the directory name. */
  readonly countries: readonly string[]
  readonly setFacts: readonly string[]
}

/** What the rules of a step, or of a procedure by its key, tell apart, see {@link TableOf}. */
export type TableInputOf = (step: string, countries?: readonly string[]) => TableInput

export function worldTable({
  conditions,
  variables,
  placeFacts,
  countries,
  setFacts,
}: TableInput): WorldTable {
  const tested: Tested = { sets: new Map(), pairs: [] }
  for (const condition of conditions) collectTests(condition, tested)
  const places = placeFacts.filter((fact) => variables.has(fact))
  const groups = groupsOf([...tested.pairs, ...chain(places)])
  const known = new Map<string, Classes>()
  const singlesOf = new Map<readonly string[], ReadonlySet<string>>()

  function domain(variable: string): ValueSet {
    if (eventOf(variable) !== undefined) return ALL_DAYS
    return variables.has(variable) ? domainOf(variable, variables) : YES_OR_NO
  }

  function singlesIn(group: readonly string[]): ReadonlySet<string> {
    const found = singlesOf.get(group)
    if (found !== undefined) return found
    const domains = group.map((variable) => new Set(namesOf(domain(variable))))
    const all = new Set(domains.flatMap((names) => [...names]))
    const singles = new Set<string>()
    if (places.some((fact) => group.includes(fact))) {
      for (const name of countries) singles.add(name)
      for (const name of all) if (!isCountryCode(name)) singles.add(name)
    }
    const inAll = (name: string): boolean => domains.every((names) => names.has(name))
    if (all.size <= FEW) for (const name of all) singles.add(name)
    else if (domains.some(({ size }) => size < all.size)) {
      for (const name of all) if (!inAll(name)) singles.add(name)
    }
    for (const variable of group) {
      const size = namesOf(domain(variable)).length
      for (const set of tested.sets.get(variable) ?? []) {
        const names = namesOf(set)
        const others = size - names.length
        if (names.length <= FEW) for (const name of names) singles.add(name)
        else if (others <= FEW) {
          const inside = new Set(names)
          for (const name of namesOf(domain(variable))) if (!inside.has(name)) singles.add(name)
        }
      }
    }
    singlesOf.set(group, singles)
    return singles
  }

  return {
    classesOf(variable) {
      const found = known.get(variable)
      if (found !== undefined) return found
      const group = groups.get(variable)
      const sets = (group ?? [variable]).flatMap((one) => tested.sets.get(one) ?? [])
      const whole = domain(variable)
      const names = namesOf(whole)
      const singles =
        group !== undefined ? singlesIn(group) : names.length === 2 ? new Set(names) : NONE
      const classes = classesOf(variable, { domain: whole, sets, singles })
      if (classes.classes.length === 0) throw new Bug(`\`${variable}\` has no value`)
      known.set(variable, classes)
      return classes
    },
    comparedWith: (variable) => groups.get(variable) ?? [variable],
    isTested: (variable) => tested.sets.has(variable),
    countries,
    placeFacts: places,
    setFacts,
  }
}

/** So few names are a class each where variables are compared: then equal classes are equal names. */
const FEW = 40

const NONE: ReadonlySet<string> = new Set()

function namesOf(set: ValueSet): readonly string[] {
  return set.kind === 'names' ? set.names : []
}

/** Neighbours of a list; a lonely one is its own neighbour. */
function chain(list: readonly string[]): readonly (readonly [string, string])[] {
  return list.map((one, at) => [list[at - 1] ?? one, one] as const)
}

/** Variables by the group that comparisons join them to. */
function groupsOf(
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [a, b] of pairs) {
    const one = groups.get(a) ?? [a]
    const other = groups.get(b) ?? [b]
    const joined = [...new Set([...one, ...other])].sort()
    for (const variable of joined) groups.set(variable, joined)
  }
  return groups
}
