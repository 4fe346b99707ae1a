import { didYouMean, entry } from '../../entry.ts'
import type { Unknown } from '../unknown.ts'

/** What can be wrong with who pays. */
export const moneyEntries = {
  'check/cost-not-of-step': entry<{ cost: string; steps: string; costs: string }>({
    severity: 'error',
    message: ({ cost, steps }) =>
      cost === 'all'
        ? `no costs arise in ${steps}`
        : `the cost \`${cost}\` does not arise in ${steps}`,
    help: ({ costs }) =>
      costs === ''
        ? 'list the costs of the step in `rules/vocabulary/steps.yaml`'
        : `the costs there are ${costs}`,
  }),
  'check/unreadable-money': entry<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `\`${text}\` is no amount of money`,
    help: () => 'write the amount and the code of the currency, as in `450.50 THB`',
  }),
  'check/unknown-currency': entry<Unknown>({
    severity: 'error',
    message: ({ name }) => `unknown currency \`${name}\``,
    help: (words) => didYouMean(words) ?? 'use a code of three capitals from ISO 4217, as in `THB`',
  }),
  'check/too-many-decimals': entry<{ text: string; currency: string; digits: number }>({
    severity: 'error',
    message: ({ text, currency }) => `\`${text}\` is finer than the smallest amount of ${currency}`,
    help: ({ currency, digits }) =>
      digits === 0 ? `${currency} has no decimals` : `${currency} has ${digits} decimals`,
  }),
  'check/unreadable-share': entry<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `\`${text}\` is no share`,
    help: () => 'write a percentage (`50%`), a fraction (`1/3`) or `equal`',
  }),
  'check/equal-and-others': entry<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `the share \`${text}\` stands beside \`equal\``,
    help: () => 'write `equal` for every payer, or a share for each',
  }),
  'check/shares-not-whole': entry<{ sum: string }>({
    severity: 'error',
    message: ({ sum }) => `the shares make ${sum} and not a whole`,
    help: () => 'for a third, write `1/3`: rounded percentages do not add up',
  }),
  'check/ladder-leaves-rest': entry<{ why: 'amount' | 'condition' }>({
    severity: 'info',
    message: ({ why }) =>
      why === 'amount'
        ? 'the last rung pays up to an amount, and nobody is named for the rest'
        : 'the last rung pays under a condition, and nobody is named where it does not hold',
    help: () => 'add a rung that takes what is left, if the text names who bears it',
  }),
  'check/per-without-amount': entry<{ per: string }>({
    severity: 'warning',
    message: ({ per }) => `\`per: ${per}\` stands on a rung without an amount`,
    help: () => 'write the amount that is counted (`up-to: 300 USD`), or delete `per`',
  }),
  'check/rung-never-reached': entry({
    severity: 'warning',
    message: () => 'the rung is never reached',
    help: () => 'give the rung above an `up-to` or a `when`, or delete this one',
  }),
  'check/cap-of-ladder': entry<{ cap: string }>({
    severity: 'error',
    message: ({ cap }) =>
      `\`cap: ${cap}\` stands beside a ladder, whose rungs have limits of their own`,
    help: () => 'write `up-to` on the rung that is limited',
  }),
  'check/cap-without-payer': entry<{ cap: string }>({
    severity: 'error',
    message: ({ cap }) => `\`cap: ${cap}\` limits a payment that nobody makes`,
    help: () => 'say who pays up to this amount (`by`)',
  }),
  'check/two-final-payers': entry<{ role: string }>({
    severity: 'error',
    message: ({ role }) =>
      `\`recover-from: ${role}\` and \`by\` name different bodies for the same cost`,
    help: () =>
      'whoever bears the cost in the end stands under `by`; whoever advances it, under `interim`',
  }),
  'check/charged-and-free': entry<{ body: string }>({
    severity: 'error',
    message: ({ body }) => `\`${body}\` pays and is free of charge in one entry`,
    help: () => '`free-for` says who is not charged; `by`, who is',
  }),
  'check/paid-twice': entry<{ cost: string }>({
    severity: 'warning',
    message: ({ cost }) => `the clause says twice who pays \`${cost}\``,
    help: () => 'give each entry a `when`, or join them in a `split` or a `ladder`',
  }),
} as const
