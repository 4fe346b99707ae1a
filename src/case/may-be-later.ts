import type { Deadline, TimeNote } from './deadline.ts'

/** What is not known, and would put off a due time. */
const PUTS_OFF: ReadonlySet<TimeNote['kind']> = new Set([
  'holidays-not-known',
  'no-calendar',
  'may-be-extended',
  'no-time-of-day',
  'interval-without-time',
])

/** Whether a due time is the earliest one only, because something about it is not known. */
export function mayBeLater({
  dueAtTheLatest,
  provisional,
  notes,
}: Pick<Deadline, 'dueAtTheLatest' | 'provisional' | 'notes'>): boolean {
  return provisional || dueAtTheLatest !== null || notes.some(({ kind }) => PUTS_OFF.has(kind))
}
