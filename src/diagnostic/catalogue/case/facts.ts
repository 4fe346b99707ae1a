import { didYouMean, entry } from '../../entry.ts'
import type { Unknown } from '../unknown.ts'

/** What is wrong with facts that somebody gives. */
export const factEntries = {
  'case/malformed-fact': entry<{ word: string }>({
    severity: 'error',
    message: ({ word }) => `\`${word}\` is no fact with a value`,
    help: () => 'write `fact=value`, as in `age=15` or `origin=LA`',
  }),
  'case/unknown-fact': entry<Unknown>({
    severity: 'error',
    message: ({ name }) => `unknown fact \`${name}\``,
    help: (words) => didYouMean(words) ?? 'the facts are listed in `rules/vocabulary/facts.yaml`',
  }),
  'case/fact-given-twice': entry<{ fact: string }>({
    severity: 'error',
    message: ({ fact }) => `the fact \`${fact}\` is given twice`,
    help: () => 'give it once; members of a set go into one list: `only:a,b`, `not:a,b` or `a,b`',
  }),
  'case/unknown-value': entry<{
    fact: string
    value: string
    near?: string | undefined
    known?: string | undefined
  }>({
    severity: 'error',
    message: ({ fact, value }) => `\`${value}\` is no value of the fact \`${fact}\``,
    help: (words) =>
      didYouMean(words) ??
      (words.known === undefined ? undefined : `its values are ${words.known}`),
  }),
  'case/unknown-country': entry<{ fact: string; value: string; near?: string | undefined }>({
    severity: 'error',
    message: ({ fact, value }) =>
      `\`${value}\` is no country code, which the fact \`${fact}\` takes`,
    help: (words) => didYouMean(words) ?? 'use a code of two capitals from ISO 3166-1, as in `TH`',
  }),
  'case/not-a-number': entry<{ fact: string; value: string }>({
    severity: 'error',
    message: ({ fact, value }) =>
      `\`${value}\` is neither a number nor a range, which the fact \`${fact}\` takes`,
    help: () => 'write a number or a range: `15`, `12..17`, `..17` or `18..`',
  }),
  'case/wrong-type': entry<{ fact: string; value: string; wanted: string }>({
    severity: 'error',
    message: ({ fact, value, wanted }) =>
      `\`${value}\` cannot be a value of the fact \`${fact}\`, which takes ${wanted}`,
  }),
  'case/out-of-range': entry<{ fact: string; value: string; from: number; to: number }>({
    severity: 'error',
    message: ({ fact, value, from, to }) =>
      `\`${value}\` leaves the range of the fact \`${fact}\`, ${from} to ${to}`,
  }),
  'case/off-step': entry<{ fact: string; value: string; step: number }>({
    severity: 'error',
    message: ({ fact, value }) => `\`${value}\` falls between two values of the fact \`${fact}\``,
    help: ({ step }) =>
      step === 1
        ? 'use a whole number'
        : `its values are ${step} apart, from the start of its range`,
  }),
  'case/empty-range': entry<{ fact: string; value: string }>({
    severity: 'error',
    message: ({ fact, value }) => `no value of the fact \`${fact}\` is in \`${value}\``,
    help: () => 'write the smaller number first: both ends belong to the range',
  }),
  'case/undetermined-not-allowed': entry<{ fact: string }>({
    severity: 'error',
    message: ({ fact }) => `the fact \`${fact}\` cannot be \`undetermined\``,
    help: () => 'leave it out if it is not known yet',
  }),
  'case/several-values': entry<{ fact: string }>({
    severity: 'error',
    message: ({ fact }) => `several values are given for the fact \`${fact}\`, which has one`,
    help: () => 'give one value, or leave the fact out if it is not known',
  }),
}
