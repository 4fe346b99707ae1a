import { entry } from '../../entry.ts'

/** What can be wrong with the calendars of countries. */
export const calendarEntries = {
  'check/unknown-time-zone': entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `unknown time zone \`${name}\``,
    help: () => 'use a name of the IANA time zone database, as in `Asia/Bangkok`',
  }),
  'check/calendar-given-twice': entry<{ country: string }>({
    severity: 'error',
    message: ({ country }) => `the calendar of \`${country}\` is already given`,
    help: () => 'put what is known of a country into one file',
  }),
  'check/no-working-day': entry<{ country: string }>({
    severity: 'error',
    message: ({ country }) => `the weekend of \`${country}\` is the whole week`,
    help: () => 'list the days on which nobody works',
  }),
} as const
