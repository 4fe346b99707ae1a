import { handsEntries } from './audit/hands.ts'
import { idleEntries } from './audit/idle.ts'
import { leftOutEntries } from './audit/left-out.ts'
import { nobodyEntries } from './audit/nobody.ts'
import { timesEntries } from './audit/times.ts'
import { twoEntries } from './audit/two.ts'

export type { AskedWords } from './audit/asked-words.ts'

/** What an audit finds: what the texts, taken together, do and do not say of every case. */
export const auditEntries = {
  ...nobodyEntries,
  ...twoEntries,
  ...handsEntries,
  ...timesEntries,
  ...idleEntries,
  ...leftOutEntries,
} as const
