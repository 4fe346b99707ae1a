import { isCountryCode } from '../country/countries.ts'
import type { InstrumentEntry } from '../rulebook/rulebook.ts'

/** Whoever is bound by an instrument on a date. */
export interface Parties {
  readonly names: ReadonlySet<string>
  /** Every state there is, besides those named. */
  readonly allStates: boolean
}

const ALL_STATES = 'all-states'

/** @param date - `YYYY-MM-DD`; whoever joined later does not count yet. */
export function partiesOn({ parties }: InstrumentEntry, date: string): Parties {
  const bound = parties.filter(({ from }) => from === null || from <= date).map(({ who }) => who)
  const allStates = bound.includes(ALL_STATES)
  return {
    names: new Set(bound.filter((who) => who !== ALL_STATES && !(allStates && isState(who)))),
    allStates,
  }
}

export function haveCommonParty(a: Parties, b: Parties): boolean {
  if (a.allStates && (b.allStates || [...b.names].some(isState))) return true
  if (b.allStates && [...a.names].some(isState)) return true
  return [...a.names].some((who) => b.names.has(who))
}

export function areSameParties(a: Parties, b: Parties): boolean {
  return areWithin(a, b) && areWithin(b, a)
}

/** Whether all parties of the first are parties of the second, which has more. */
export function areFewer(a: Parties, b: Parties): boolean {
  return areWithin(a, b) && !areWithin(b, a)
}

function areWithin(a: Parties, b: Parties): boolean {
  if (a.allStates && !b.allStates) return false
  return [...a.names].every((who) => b.names.has(who) || (b.allStates && isState(who)))
}

/** Parties are states, by their country's code, or roles. */
function isState(who: string): boolean {
  return isCountryCode(who)
}
