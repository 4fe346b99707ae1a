import type { When } from '../case/deadline.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})[\d:.]*(Z|[+-]\d{2}:\d{2}))?$/

/** `Monday 8 June 2026`, `Monday 8 June 2026 at 18:00 (UTC+07:00)`. */
export function whenWords(when: When): string {
  const [, year = '', month = '', day = '', time, offset = ''] = TIME.exec(when) ?? []
  if (year === '') return when
  const weekday = DAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]
  const date = `${weekday ?? ''} ${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
  return time === undefined ? date : `${date} at ${time} (UTC${offset === 'Z' ? '' : offset})`
}

/** `by Monday 8 June 2026`, or `between … and …` where the latest time is another. */
export function dueWords(due: When, latest: When | null): string {
  return latest === null || latest === due
    ? `by ${whenWords(due)}`
    : `between ${whenWords(due)} and ${whenWords(latest)}`
}
