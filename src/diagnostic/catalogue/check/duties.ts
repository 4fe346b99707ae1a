import { didYouMean, entry } from '../../entry.ts'

/** What can be wrong with duties, their time, and the hands a person passes through. */
export const dutyEntries = {
  'check/without-duty': entry<{ key: string }>({
    severity: 'error',
    message: ({ key }) => `\`${key}\` belongs to a duty, and the clause has none`,
    help: ({ key }) =>
      key === 'handover'
        ? 'say who hands over (`from`), or give the clause `duty` and `who`'
        : 'give the clause `duty` and `who`',
  }),
  'check/only-when-of-ban': entry({
    severity: 'error',
    message: () => 'the act is forbidden whether `only-when` holds or not',
    help: () => 'write `when` for a prohibition that depends on a condition',
  }),
  'check/idle-under-ban': entry<{ key: string }>({
    severity: 'warning',
    message: ({ key }) => `\`${key}\` has no effect in a prohibition`,
    help: () => 'put it into a clause that says what is to be done',
  }),
  'check/unreadable-time': entry<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `\`${text}\` has a number in it, and does not start with one`,
    help: () =>
      'write a number and a unit, as in `3 working days of certification`, or words without a number',
  }),
  'check/time-not-whole': entry<{ amount: string }>({
    severity: 'error',
    message: ({ amount }) => `\`${amount}\` is not a whole number above zero`,
    help: ({ amount }) =>
      amount === '0' ? 'for "at once", write the words of the text' : 'use a smaller unit',
  }),
  'check/unknown-unit': entry<{ unit: string; near?: string | undefined }>({
    severity: 'error',
    message: ({ unit }) =>
      unit === '' ? 'the number has no unit of time' : `unknown unit of time \`${unit}\``,
    help: (words) =>
      didYouMean(words) ??
      'use minutes, hours, days, calendar days, working days, weeks, months or years',
  }),
  'check/unclear-start': entry<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `\`${text}\` does not say from which event time runs`,
    help: () => 'write `of`, `from` or `after` and an event, as in `24 hours of custody`',
  }),
  'check/two-starts': entry({
    severity: 'error',
    message: () => 'the limit says twice from when time runs',
    help: () => 'say it in the text or under a key',
  }),
  'check/handover-not-of-step': entry<{ steps: string }>({
    severity: 'warning',
    message: ({ steps }) => `nobody is handed over in ${steps}`,
    help: () =>
      'move it to the step of the handover, or give the step `handover: yes` in the vocabulary',
  }),
  'check/handover-to-giver': entry<{ body: string }>({
    severity: 'warning',
    message: ({ body }) => `\`${body}\` hands over to itself`,
    help: () =>
      "name the receiver under `to`, and the giver under `from` if it is not the clause's `who`",
  }),
} as const
