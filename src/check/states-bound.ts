import { isCountryCode } from '../country/countries.ts'
import type { Instrument } from '../document/instrument.ts'
import { statesOf } from '../document/states-of.ts'
import type { Names } from './names.ts'

/** How many states an instrument binds, and the one it binds if there is only one. */
export interface StatesBound {
  readonly states: ReadonlySet<string> | 'all'
  readonly home: string | undefined
}

/**
 * The states that an instrument binds; undefined if a party is not known,
 * which is reported as such: nothing should then be said of its states.
 */
export function statesBound(instrument: Instrument, names: Names): StatesBound | undefined {
  const states = statesOf(instrument)
  const { parties } = instrument
  if (parties.length === 0 || !parties.every(({ who }) => isParty(who.value, names)))
    return undefined
  if (states === 'all') return { states, home: undefined }
  const [first, ...others] = states
  if (![...states].every(isCountryCode)) return undefined
  return { states, home: others.length === 0 ? first : undefined }
}

/** Whether a word is a party as far as can be seen without taking it apart. */
export function isParty(word: string, { roles, unreadable }: Names): boolean {
  const isWrittenLikeOne = word === 'all-states' || /^[A-Z]+$|@|^agency:/.test(word)
  return isWrittenLikeOne || roles.has(word) || unreadable.has(word)
}
