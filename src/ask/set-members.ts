import type { Truth } from '../rulebook/condition.ts'
import { memberOf } from '../rulebook/variable.ts'
import type { CaseContext } from './context.ts'
import type { WorldTable } from './world-table.ts'

/** The members of a set of countries that matter, where there is a body in each of them. */
export interface Members {
  /** Those not known, each of which makes a difference of its own. */
  readonly told: readonly string[]
  /** Those not known of which it only matters whether there is any. */
  readonly others: readonly string[]
  /** The variable that says so. */
  readonly variable: string
  /** Whether there is any of them, as far as known. */
  readonly rest: Truth
}

export function othersOf(
  fact: string,
  { facts, places }: Pick<CaseContext, 'facts' | 'places'>,
  table: WorldTable,
): Members {
  const named = new Set(table.countries)
  const told: string[] = []
  const others: string[] = []
  let rest: Truth = 'fails'
  for (const member of places.membersOf(fact)) {
    const id = memberOf(fact, member)
    const values = facts.get(id)
    const isOpen = values?.kind !== 'names' || values.names.length !== 1
    if (named.has(member) || table.isTested(id)) {
      if (isOpen) told.push(member)
    } else if (isOpen) {
      others.push(member)
    }
  }
  if (others.length > 0) rest = 'unknown'
  return { told, others, variable: memberOf(fact, '*'), rest }
}

/** Whether a country is looked for in a set by its name, whichever facts name it too. */
export function isToldByName(
  member: string,
  set: string,
  facts: CaseContext['facts'],
  table: WorldTable,
): boolean {
  const id = memberOf(set, member)
  return table.countries.includes(member) || table.isTested(id) || facts.has(id)
}
