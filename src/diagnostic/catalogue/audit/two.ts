import { entry } from '../../entry.ts'
import { act, asked, CONNECTIVES, task } from './asked-words.ts'
import type { AskedWords, Fix } from './asked-words.ts'

/** Questions that two texts answer, each in its own way. */
export const twoEntries = {
  'audit/double-bind': entry<AskedWords & Fix & { why: string }>({
    severity: 'error',
    message: (words) => `${words.why} ${act(words)}`,
    help: ({ clauses }) =>
      `except these cases with \`unless\` in one of ${clauses}, or say with \`subject-to\` or \`notwithstanding\` which prevails`,
  }),
  'audit/conflict': entry<AskedWords & Fix & { why: string }>({
    severity: 'error',
    message: (words) => `two clauses disagree on ${asked(words)}: ${words.why}`,
    help: ({ clauses }) =>
      `say with \`subject-to\` or \`notwithstanding\` which of ${clauses} prevails, or narrow \`when\` of one`,
  }),
  'audit/overlap': entry<AskedWords & Fix>({
    severity: 'info',
    message: (words) => `several bodies are each to do this: ${task(words)}`,
    help: ({ clauses }) =>
      `if one acts first, say so with \`subject-to\` in the others of ${clauses}; if they act together, write \`who: { all-of: […] }\``,
  }),
  'audit/precedence-cycle': entry<AskedWords & Fix & { canons: string; isExpress: boolean }>({
    severity: 'warning',
    message: (words) => `${words.clauses} prevail over each other in a circle, on ${asked(words)}`,
    help: ({ clauses, canons, isExpress }) =>
      isExpress
        ? `take back one ${CONNECTIVES} among ${clauses}`
        : `say with \`notwithstanding\` in one of ${clauses} that it prevails: the circle is made by ${canons}`,
  }),
  'audit/definitions-differ': entry<{
    term: string
    texts: string
    inside: string
    outside: string
  }>({
    severity: 'warning',
    message: ({ term, inside, outside }) =>
      `is \`${term}\` in the sense of ${inside}, and not in that of ${outside}`,
    help: ({ term, texts }) =>
      `agree on \`means\` of the term \`${term}\` of ${texts}, or give one of them a name of its own`,
  }),
}
