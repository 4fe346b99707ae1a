import type { Instrument } from './instrument.ts'

/**
 * The states that an instrument is made between: its parties that are states,
 * and the states of its parties that are bodies (`police@TH`). Or `all`, if
 * any state may be meant. Whether the codes exist is not looked up.
 */
export function statesOf({ parties }: Pick<Instrument, 'parties'>): ReadonlySet<string> | 'all' {
  if (parties.some(({ who }) => who.value === 'all-states' || /@[a-z]/.test(who.value))) {
    return 'all'
  }
  return new Set(
    parties.flatMap(({ who }) => {
      const code = /^(?:[^@]*@)?([A-Z]{2})$/.exec(who.value)?.[1]
      return code === undefined ? [] : [code]
    }),
  )
}
