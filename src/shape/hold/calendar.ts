const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/

/** Whether a text has the form of a date, whatever the calendar says. */
export function hasDateForm(text: string): boolean {
  return DATE.test(text)
}

/** Whether a text is a day of the Gregorian calendar, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  return day >= 1 && day <= daysIn(year, month)
}

/** Whether a text is a date, or a date and time with its offset from UTC. */
export function isMoment(text: string): boolean {
  const [, date] = MOMENT.exec(text) ?? []
  return date !== undefined && isDate(date)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
