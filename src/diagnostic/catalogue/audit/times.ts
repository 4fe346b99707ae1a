import { entry } from '../../entry.ts'
import { task } from './asked-words.ts'
import type { AskedWords, Fix } from './asked-words.ts'

/** Two times of which the first is to come before the second, and does not. */
export interface Late {
  readonly because: 'minimum' | 'bounds' | 'maximum'
  /** `trace the family`. */
  readonly first: string
  readonly start: string
  readonly firstUntil: string
  readonly due: string
}

function lateWords(words: AskedWords & { late: Late }): string {
  const { because, first, start, firstUntil, due } = words.late
  switch (because) {
    case 'minimum':
      return `what comes first, “${first}”, lasts until ${firstUntil} at least, and this is due by ${due} (both from ${start}): ${task(words)}`
    case 'maximum':
      return `what comes first, “${first}”, may take until ${firstUntil}, and this is due by ${due} (both from ${start}): ${task(words)}`
    case 'bounds':
      return `this is to last until ${firstUntil} at least, and not longer than ${due} (from ${start}): ${task(words)}`
  }
}

/** Limits that cannot be kept, and limits that name no number. */
export const timesEntries = {
  // Where nobody can keep the limit, whenever it starts, the finding is an error.
  'audit/late-by-design': entry<AskedWords & Fix & { late: Late }>({
    severity: 'warning',
    message: lateWords,
    help: ({ clauses, late }) => {
      switch (late.because) {
        case 'bounds':
          return `make the least and the most time in \`for\` of ${clauses} meet`
        case 'minimum':
          return `lengthen \`within\` or shorten \`for\` of one of ${clauses}, or count from another event`
        case 'maximum':
          return `lengthen the later \`within\` or shorten the earlier one of ${clauses}, or count from another event`
      }
    },
  }),
  'audit/no-number': entry<AskedWords & Fix & { words: string }>({
    severity: 'info',
    message: (words) => `how soon is said in words alone, ${words.words}: ${task(words)}`,
    help: ({ clauses }) =>
      `give \`within\` of ${clauses} a number, as in \`{ limit: 3 days, aim: … }\``,
  }),
}
