import { nearest } from '../diagnostic/nearest.ts'
import type { Instrument } from '../document/instrument.ts'

/** Whether a key of the front matter may be there after all, misspelt or with a wrong value. */
export function isUnreadable(key: string, { unreadableKeys }: Instrument): boolean {
  return unreadableKeys.some(({ value }) => nearest(value, [key]) !== undefined)
}
