import { bodyEntries } from './check/bodies.ts'
import { calendarEntries } from './check/calendars.ts'
import { conditionEntries } from './check/conditions.ts'
import { documentEntries } from './check/documents.ts'
import { dutyEntries } from './check/duties.ts'
import { moneyEntries } from './check/money.ts'
import { nameEntries } from './check/names.ts'
import { vocabularyEntries } from './check/vocabulary.ts'

/** What can be wrong with documents that are each well formed, once all are looked at together. */
export const checkEntries = {
  ...nameEntries,
  ...conditionEntries,
  ...vocabularyEntries,
  ...bodyEntries,
  ...dutyEntries,
  ...moneyEntries,
  ...documentEntries,
  ...calendarEntries,
} as const
