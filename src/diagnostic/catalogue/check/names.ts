import { didYouMean, entry } from '../../entry.ts'
import type { Unknown } from '../unknown.ts'

/** An entry for a word that a file of the vocabulary would have to declare. */
const undeclared = (what: string, file: string) =>
  entry<Unknown>({
    severity: 'error',
    message: ({ name }) => `unknown ${what} \`${name}\``,
    help: (words) =>
      didYouMean(words) ?? `the ${what}s are declared in \`rules/vocabulary/${file}\``,
  })

/** What can be wrong with the names by which documents refer to things. */
export const nameEntries = {
  'check/unknown-fact': undeclared('fact', 'facts.yaml'),
  'check/unknown-step': undeclared('step', 'steps.yaml'),
  'check/unknown-phase': undeclared('phase', 'steps.yaml'),
  'check/unknown-role': undeclared('role', 'roles.yaml'),
  'check/unknown-cost': undeclared('cost', 'costs.yaml'),
  'check/unknown-document': undeclared('document', 'documents.yaml'),
  'check/unknown-event': undeclared('event', 'events.yaml'),
  'check/unknown-interval': undeclared('interval', 'events.yaml'),
  'check/unknown-place': undeclared('place', 'places.yaml'),
  'check/unknown-reason': undeclared('reason', 'events.yaml'),
  'check/unknown-task': entry<Unknown & { step: string; tasks: string }>({
    severity: 'error',
    message: ({ name, step }) => `the step \`${step}\` has no task \`${name}\``,
    help: (words) => didYouMean(words) ?? `its tasks are ${words.tasks}`,
  }),
  'check/unknown-term': entry<Unknown>({
    severity: 'error',
    message: ({ name }) => `unknown term \`${name}\``,
    help: (words) =>
      didYouMean(words) ??
      'define it in a `term` block of this document, or in `rules/vocabulary/terms.yaml`',
  }),
  'check/unknown-agency': entry<Unknown>({
    severity: 'error',
    message: ({ name }) => `unknown agency \`${name}\``,
    help: (words) => didYouMean(words) ?? 'agencies are listed in `rules/agencies/`',
  }),
  'check/unknown-country': entry<Unknown>({
    severity: 'error',
    message: ({ name }) => `unknown country code \`${name}\``,
    help: (words) => didYouMean(words) ?? 'use a code of two capitals from ISO 3166-1, as in `TH`',
  }),
  'check/unknown-party': entry<Unknown>({
    severity: 'error',
    message: ({ name }) => `unknown party \`${name}\``,
    help: (words) =>
      didYouMean(words) ??
      'a party is a country code (`TH`), a role (`police@TH`), an agency (`agency:ID`) or `all-states`',
  }),
  'check/unknown-instrument': entry<Unknown>({
    severity: 'error',
    message: ({ name }) => `unknown instrument \`${name}\``,
    help: (words) => didYouMean(words) ?? 'use the `id` of a document of this library',
  }),
  'check/unknown-clause': entry<Unknown & { instrument: string }>({
    severity: 'error',
    message: ({ name, instrument }) => `the instrument \`${instrument}\` has no clause \`${name}\``,
    help: (words) =>
      didYouMean(words) ??
      'name a clause of this document by its `id`, one of another document as `instrument#id`',
  }),
  'check/duplicate-id': entry<{
    what: string
    id: string
    of?: string | undefined
    isUse?: boolean
  }>({
    severity: 'error',
    message: ({ what, id, of }) =>
      `the ${what} \`${id}\`${of === undefined ? '' : ` of \`${of}\``} is already defined`,
    help: ({ isUse = false }) =>
      isUse ? 'put all of it in one block' : 'give one of the two another `id`',
  }),
  'check/reserved-word': entry<{ what: string; id: string }>({
    severity: 'error',
    message: ({ what, id }) =>
      `the ${what} \`${id}\` has the name of a word with a meaning of its own`,
    help: () => 'give it another `id`',
  }),
  'check/listed-twice': entry<{ name: string }>({
    severity: 'warning',
    message: ({ name }) => `\`${name}\` is listed twice`,
    help: () => 'delete one of the two, or correct it',
  }),
} as const
