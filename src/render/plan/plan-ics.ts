import type { EventAttributes } from 'ics'
import { Bug } from '../../bug.ts'
import type { When } from '../../case/deadline.ts'
import type { DueItem, Plan } from '../../case/plan.ts'
import type { Book } from '../answer.ts'
import { bodiesWords } from '../body-words.ts'
import { oneLine } from '../layout.ts'
import { dueNotes } from './due-lines.ts'
import { placeName, tellingOf, type PlanTelling } from './plan-telling.ts'
import { dueItemWords } from './step-words.ts'

/**
 * Everything of a plan that has a due time as a calendar (iCalendar, RFC 5545):
 * an event each, all day where the time is a date, else in UTC. From the
 * earliest to the latest time where they differ.
 *
 * Same plan, same bytes: it is dated by the plan, and holds categories alone.
 *
 * @param caseKey - tells this case from others, in ASCII without spaces; never a
 *   name. A calendar that has the case already then takes the new times in place
 *   of the old ones.
 */
export async function renderPlanIcs(plan: Plan, book: Book, caseKey: string): Promise<string> {
  const { createEvents } = await import('ics')
  const told = tellingOf(plan, book)
  const ids = new Map<string, number>()
  const events = plan.due.map((item) => {
    const of = `${item.step}/${item.task}/${item.clause}`
    const count = (ids.get(of) ?? 0) + 1
    ids.set(of, count)
    const uid = `${of}${count === 1 ? '' : `/${count}`}/${caseKey}@remit`
    return eventOf(item, uid, told)
  })
  // Events without an end and with a time stamp are known to the package, but not to its types.
  const { error, value } = createEvents(events as unknown as EventAttributes[], HEADER)
  if (value === null) throw new Bug(`the calendar could not be written: ${error?.message ?? ''}`)
  return value
}

/** `METHOD:PUBLISH`, which the package would add, demands an organizer (RFC 5546), who would be a person. */
const HEADER = { productId: '-//Remit//Plan//EN', method: '' }

function eventOf(item: DueItem, uid: string, told: PlanTelling) {
  const { plan, labels } = told
  const clause = plan.clauses[item.clause]
  const who = bodiesWords(item.responsible, labels)
  const description = [
    dueItemWords(item),
    who,
    ...dueNotes(item, told),
    ...(item.overdue ? [`overdue on ${plan.asOf}`] : []),
    item.clause + (clause === undefined ? '' : ` · ${clause.file}:${clause.line}`),
    plan.procedure.title,
  ]
  return {
    uid,
    timestamp: stamp(plan.at ?? plan.asOf),
    title: oneLine(`${placeName(`${item.step}/${item.task}`, labels)}: ${who}`),
    description: description.map(oneLine).join('\n'),
    ...spanOf(item),
    // It marks a day, and takes nobody's time.
    transp: 'TRANSPARENT',
    busyStatus: 'FREE',
    classification: 'PRIVATE',
  }
}

type CalendarTime = string | readonly [number, number, number]

function spanOf({ due, dueAtTheLatest }: DueItem): {
  readonly start: CalendarTime
  readonly end?: CalendarTime
} {
  const latest = dueAtTheLatest ?? due
  if (isDate(due) && isDate(latest)) {
    // An event of whole days ends with the start of the day behind them.
    return { start: dateOf(due), end: dateOf(dayAfter(latest)) }
  }
  const start = stamp(due)
  return stamp(latest) === start ? { start } : { start, end: stamp(latest) }
}

function isDate(when: When): boolean {
  return when.length === 'YYYY-MM-DD'.length
}

function dateOf(date: string): readonly [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number)
  return [year, month, day]
}

const DAY = 24 * 60 * 60 * 1000

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + DAY).toISOString()
}

/** A time in UTC as iCalendar writes it: `20260603T110000Z`; a date is its start. */
function stamp(when: When): string {
  return `${new Date(Date.parse(when)).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}
