import { askingEntries } from './case/asking.ts'
import { costEntries } from './case/costs.ts'
import { dateEntries } from './case/dates.ts'
import { factEntries } from './case/facts.ts'
import { procedureEntries } from './case/procedures.ts'
import { progressEntries } from './case/progress.ts'
import { wholeEntries } from './case/whole.ts'

/** What can be wrong with a question: with the facts, events and dates that somebody gives. */
export const caseEntries = {
  ...askingEntries,
  ...procedureEntries,
  ...factEntries,
  ...dateEntries,
  ...progressEntries,
  ...costEntries,
  ...wholeEntries,
} as const
