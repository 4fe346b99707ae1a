import { didYouMean, entry } from '../../entry.ts'
import type { Unknown } from '../unknown.ts'

/** What is wrong with events, and with dates and times of any kind. */
export const dateEntries = {
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
}
