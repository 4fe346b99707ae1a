import type { TimeSpan } from '../../rulebook/statement.ts'
import type { Calendar } from '../calendars.ts'
import type { TimeNote } from '../deadline.ts'
import type { Reached } from './count-time.ts'
import { dateOfDay, dayOfDate, yearOfDay } from './days-and-instants.ts'
import type { LocalTime } from './local-time.ts'

/** What has to be said of the days that were counted, or of the day on which the time ends. */
export function dayNotes(
  { unit }: TimeSpan,
  startDay: number,
  reached: Reached,
  { calendar }: LocalTime,
): readonly TimeNote[] {
  if (reached.kind !== 'reached') return []
  const { dueDay, latestDay } = reached
  if (unit === 'working-day') {
    if (calendar === null) return [{ kind: 'no-calendar' }]
    const years = yearsNotKnown(calendar, startDay + 1, dueDay)
    return years.length === 0
      ? []
      : [{ kind: 'holidays-not-known', country: calendar.country, years }]
  }
  if (calendar === null) return []
  const ends = dueDay === latestDay ? [dueDay] : [dueDay, latestDay]
  return ends.flatMap((end) => {
    const { works, date, holiday } = calendar.day(dateOfDay(end))
    return works ? [] : [{ kind: 'due-on-day-off' as const, day: date, holiday }]
  })
}

/** The years between two days of which the public holidays are not known. */
function yearsNotKnown(calendar: Calendar, first: number, last: number): readonly number[] {
  const years: number[] = []
  for (let year = yearOfDay(first); year <= yearOfDay(last); year += 1) {
    const firstOfYear = dayOfDate(`${String(year).padStart(4, '0')}-01-01`)
    if (!calendar.day(dateOfDay(Math.max(first, firstOfYear))).known) years.push(year)
  }
  return years
}
