import { entry } from '../../entry.ts'
import { CONNECTIVES, task } from './asked-words.ts'
import type { AskedWords, Fix } from './asked-words.ts'

/** Clauses that do nothing. */
export const idleEntries = {
  'audit/unreachable': entry<Fix & { because: 'condition' | 'assume' }>({
    severity: 'warning',
    message: ({ clauses, because }) =>
      because === 'condition'
        ? `there is no case in which ${clauses} applies`
        : `there is no case in which ${clauses} applies: what it asks for never occurs together`,
    help: ({ clauses, because }) =>
      because === 'condition'
        ? `mend \`when\`, \`unless\` or \`only-when\` of ${clauses}, or \`scope\` of its document`
        : `mend \`when\` of ${clauses}, or \`assume\` in \`rules/vocabulary/facts.yaml\``,
  }),
  'audit/never-prevails': entry<AskedWords & Fix & { by: string; why: string; isExpress: boolean }>(
    {
      severity: 'warning',
      message: (words) =>
        `${words.clauses} is set aside wherever it applies, by ${words.by}: ${task(words)}`,
      // To what a text says of itself, the opposite is no answer: then each prevails over the other.
      help: ({ clauses, by, why, isExpress }) =>
        isExpress
          ? `delete ${clauses}, or take back ${CONNECTIVES} between it and ${by} (${why})`
          : `delete ${clauses}, or say with \`notwithstanding\` in it that it prevails over ${by} (${why})`,
    },
  ),
  'audit/redundant': entry<AskedWords & Fix & { others: string }>({
    severity: 'info',
    message: (words) => `without ${words.clauses} every answer is the same: ${task(words)}`,
    help: ({ clauses, others }) =>
      others === ''
        ? `delete ${clauses}, or name in \`who\`, \`pays\` or \`handover\` what it is to add`
        : `delete ${clauses} or ${others}, or say in \`when\` in which cases each is needed`,
  }),
}
