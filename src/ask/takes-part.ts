import type { InstrumentEntry } from '../rulebook/rulebook.ts'

/** A draft that is not named is left out: it is no instrument yet. */
export type Participation = 'in-force' | 'not-in-force' | 'left-out'

/**
 * Whether an instrument counts on a date.
 *
 * It does from its start up to, and not including, its end. Where the start is
 * not known, the day from which it surely applies counts instead; an
 * instrument without any date counts always.
 *
 * @param date - `YYYY-MM-DD`.
 * @param withDraft - ids of the drafts that take part.
 */
export function takesPart(
  { id, draft, inForce }: InstrumentEntry,
  date: string,
  withDraft: readonly string[],
): Participation {
  if (draft && !withDraft.includes(id)) return 'left-out'
  const from = inForce.from ?? inForce.notBefore
  const hasBegun = from === null || from <= date
  const hasEnded = inForce.until !== null && inForce.until <= date
  return hasBegun && !hasEnded ? 'in-force' : 'not-in-force'
}
