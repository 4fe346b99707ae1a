import { didYouMean, entry } from '../../entry.ts'
import type { Unknown } from '../unknown.ts'

/** What is wrong with intervals, costs and rates. */
export const costEntries = {
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
}
