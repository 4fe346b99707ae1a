import { didYouMean, entry } from '../../entry.ts'
import type { Unknown } from '../unknown.ts'

/** What is wrong with what is asked about. */
export const askingEntries = {
  'case/unknown-step': entry<Unknown>({
    severity: 'error',
    message: ({ name }) => `unknown step \`${name}\``,
    help: (words) => didYouMean(words) ?? 'the steps are listed in `rules/vocabulary/steps.yaml`',
  }),
  'case/unknown-task': entry<Unknown & { step: string; tasks: string }>({
    severity: 'error',
    message: ({ name, step }) => `the step \`${step}\` has no task \`${name}\``,
    help: (words) => didYouMean(words) ?? `its tasks are ${words.tasks}`,
  }),
  'case/unknown-draft': entry<Unknown>({
    severity: 'error',
    message: ({ name }) => `no instrument of this library is called \`${name}\``,
    help: didYouMean,
  }),
  'case/not-a-draft': entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `\`${name}\` is no draft: it takes part without being named`,
  }),
}
