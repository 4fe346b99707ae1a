import { didYouMean, entry } from '../../entry.ts'
import type { Unknown } from '../unknown.ts'

/** What is wrong with how far steps and handovers are said to be. */
export const progressEntries = {
  'case/unknown-progress': entry<Unknown & { known: string }>({
    severity: 'error',
    message: ({ name }) => `\`${name}\` is nothing that becomes of a step`,
    help: (words) => didYouMean(words) ?? `write one of ${words.known}`,
  }),
  'case/unknown-reason': entry<Unknown & { known: string }>({
    severity: 'error',
    message: ({ name }) => `unknown reason \`${name}\``,
    help: (words) =>
      didYouMean(words) ??
      (words.known === ''
        ? 'list the reasons in `rules/vocabulary/events.yaml`'
        : `the reasons are ${words.known}`),
  }),
  'case/needless-reason': entry<{ is: string }>({
    severity: 'error',
    message: ({ is }) => `a reason is given for \`${is}\``,
    help: () => 'only `cannot-act`, `rejected` and `expired` have a reason',
  }),
  'case/progress-given-twice': entry<{ step: string; is: string }>({
    severity: 'error',
    message: ({ step, is }) => `\`${step}\` is \`${is}\` twice`,
    help: ({ is }) =>
      is === 'done' ? 'give it once, with the time that counts' : 'give it once for each time',
  }),
}
