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

  // The procedure along which the case goes.
  'case/unknown-procedure': entry<Unknown & { isInstrument: boolean; procedures: string }>({
    severity: 'error',
    message: ({ name, isInstrument }) =>
      isInstrument ? `\`${name}\` has no procedure` : `unknown procedure \`${name}\``,
    help: (words) =>
      (words.isInstrument ? undefined : didYouMean(words)) ??
      (words.procedures === ''
        ? 'no document of this library places steps: add `step` blocks to one'
        : `these documents have one: ${words.procedures}`),
  }),
  'case/which-procedure': entry<{ procedures: string }>({
    severity: 'error',
    message: () => 'several procedures may be that of this case',
    help: ({ procedures }) =>
      `name one with \`--procedure\`, or as \`procedure:\` in the case, or give more facts: ${procedures}`,
  }),
  'case/no-procedure': entry<{ why: string }>({
    severity: 'error',
    message: () => 'no procedure is for this case',
    help: ({ why }) =>
      why === '' ? 'no document of this library places steps: add `step` blocks to one' : why,
  }),
  'case/procedure-of-draft': entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `\`${name}\` is a draft`,
    help: ({ name }) => `to plan along it, let it take part: \`--with-draft ${name}\``,
  }),
  'case/procedure-does-not-apply': entry<{ name: string; facts: string }>({
    severity: 'error',
    message: ({ name }) => `the procedure of \`${name}\` is not for this case`,
    help: ({ facts }) => `its \`scope\` rules the case out: see ${facts}`,
  }),
  'case/procedure-not-in-force': entry<{ name: string; asOf: string }>({
    severity: 'warning',
    message: ({ name, asOf }) => `\`${name}\` is not in force on ${asOf}`,
    help: () => 'the case is planned along it all the same, because it is named',
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
  'case/time-of-another-day': entry<{ at: string; asOf: string }>({
    severity: 'error',
    message: ({ at, asOf }) => `\`${at}\` is not on ${asOf}, the day of the plan`,
    help: () => 'give the time alone: it says the day as well',
  }),

  'case/after-as-of': entry<{ name: string; at: string; asOf: string }>({
    severity: 'info',
    message: ({ name, asOf }) => `\`${name}\` is dated after ${asOf}, the day asked about`,
    help: () => 'it counts as planned: it has not happened yet, but a text may go by its date',
  }),

  // How far steps and handovers are.
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

  // Intervals, costs and rates.
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

  'case/ends-before-start': entry<{ interval: string }>({
    severity: 'error',
    message: ({ interval }) => `the interval \`${interval}\` ends before it starts`,
  }),
  'case/cost-not-of-step': entry<{ cost: string; step: string; costs: string }>({
    severity: 'error',
    message: ({ cost, step }) => `the cost \`${cost}\` does not arise in \`${step}\``,
    help: ({ costs }) => (costs === '' ? 'no costs arise in this step' : `its costs are ${costs}`),
  }),
  'case/cost-of-several-steps': entry<{ cost: string; procedure: string; steps: string }>({
    severity: 'error',
    message: ({ cost, procedure }) =>
      `the cost \`${cost}\` can arise in several steps of \`${procedure}\``,
    help: ({ steps }) => `add \`step:\` with one of ${steps}`,
  }),
  'case/cost-of-no-step': entry<{ cost: string; procedure: string }>({
    severity: 'error',
    message: ({ cost, procedure }) =>
      `the cost \`${cost}\` does not arise in any step of \`${procedure}\``,
    help: () => 'add `step:` with the step in which it arose',
  }),
  'case/unknown-currency': entry<Unknown>({
    severity: 'error',
    message: ({ name }) => `unknown currency \`${name}\``,
    help: (words) => didYouMean(words) ?? 'use the three letters of ISO 4217, as in `THB`',
  }),
  'case/too-many-decimals': entry<{ text: string; currency: string; digits: number }>({
    severity: 'error',
    message: ({ text, currency }) => `\`${text}\` is finer than the smallest amount of ${currency}`,
    help: ({ currency, digits }) =>
      digits === 0 ? `${currency} has no decimals` : `${currency} has ${digits} decimals`,
  }),
  'case/rate-not-positive': entry<{ rate: string }>({
    severity: 'error',
    message: ({ rate }) => `\`${rate}\` is no rate of exchange`,
    help: () => 'write what one unit of the first currency is worth in the second, as in `"35.20"`',
  }),
  'case/rate-of-one-currency': entry<{ currency: string }>({
    severity: 'error',
    message: ({ currency }) => `a rate between \`${currency}\` and itself`,
  }),
  'case/rate-given-twice': entry<{ from: string; to: string }>({
    severity: 'error',
    message: ({ from, to }) => `two rates between \`${from}\` and \`${to}\``,
    help: () => 'give one of them: the other way round it is its inverse',
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
