import { startOf } from '../ask/presence.ts'
import type { InstrumentEntry } from '../rulebook/rulebook.ts'

/** Whether a text counts on a day, as far as the day alone tells. */
export function inForceOn(
  instrument: InstrumentEntry,
  day: string,
  drafts: readonly string[],
): boolean {
  const { id, draft, inForce } = instrument
  if (draft && !drafts.includes(id)) return false
  return (startOf(instrument) ?? '') <= day && (inForce.until === null || day < inForce.until)
}
