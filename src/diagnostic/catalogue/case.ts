import { didYouMean, entry } from '../entry.ts'

/** A name that the library does not have, and the one it has that is nearest. */
export interface Unknown {
  readonly name: string
  readonly near?: string | undefined
}

/** What tells who somebody is. The words themselves are never repeated. */
export type PersonalData =
  | { readonly kind: 'e-mail' | 'telephone' | 'number' | 'name' }
  /** What stands under a key that asks for it. */
  | { readonly kind: 'key'; readonly key: string }

function wordsFor(found: PersonalData): string {
  switch (found.kind) {
    case 'e-mail':
      return 'an e-mail address'
    case 'telephone':
      return 'a telephone number'
    case 'number':
      return 'the number of a document, an account or a telephone'
    case 'name':
      return "what may be somebody's name"
    case 'key':
      return `what stands under \`${found.key}\``
  }
}

/** What can be wrong with a question: with the facts, events and dates that somebody gives. */
export const caseEntries = {
  // What is asked about.
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

  // Facts.
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

  // Events and dates.
  'case/malformed-event': entry<{ word: string }>({
    severity: 'error',
    message: ({ word }) => `\`${word}\` is no event with a date`,
    help: () => 'write `event=date`, as in `rescue=2026-05-20`',
  }),
  'case/unknown-event': entry<Unknown>({
    severity: 'error',
    message: ({ name }) => `unknown event \`${name}\``,
    help: (words) => didYouMean(words) ?? 'the events are listed in `rules/vocabulary/events.yaml`',
  }),
  'case/event-given-twice': entry<{ event: string }>({
    severity: 'error',
    message: ({ event }) => `the event \`${event}\` is given twice`,
    help: () => 'give it once, with the date that counts',
  }),
  'case/not-a-date': entry<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `\`${text}\` is no date`,
    help: () => 'write year, month and day, as in `2026-06-01`',
  }),
  'case/not-a-time': entry<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `\`${text}\` is neither a date nor a date and time`,
    help: () => 'write `2026-06-01`, or with the time of day `2026-06-01T18:00+07:00`',
  }),
  'case/no-such-day': entry<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `the calendar has no day \`${text}\``,
  }),
  'case/no-such-time': entry<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `the day has no time \`${text}\``,
  }),
  'case/time-without-offset': entry<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `\`${text}\` does not say of which place the time is`,
    help: () => 'add the offset from UTC, as in `+07:00`, or leave the time out',
  }),

  // Intervals and costs.
  'case/unknown-interval': entry<Unknown>({
    severity: 'error',
    message: ({ name }) => `unknown interval \`${name}\``,
    help: (words) =>
      didYouMean(words) ?? 'the intervals are listed in `rules/vocabulary/events.yaml`',
  }),
  'case/unknown-cost': entry<Unknown>({
    severity: 'error',
    message: ({ name }) => `unknown cost \`${name}\``,
    help: (words) => didYouMean(words) ?? 'the costs are listed in `rules/vocabulary/costs.yaml`',
  }),

  // The case as a whole.
  'case/personal-data': entry<PersonalData>({
    severity: 'error',
    message: (found) => `personal data: ${wordsFor(found)}`,
    help: ({ kind }) =>
      kind === 'name'
        ? "a case holds only words of `rules/vocabulary/`, and nobody's name"
        : 'leave it out: a case holds categories, such as an age or a country, and nothing that tells who somebody is',
  }),
  'case/ruled-out': entry<{ assumption: string; why: string }>({
    severity: 'error',
    message: ({ assumption }) => `these facts cannot be together: \`${assumption}\``,
    help: ({ why }) => why,
  }),
}
