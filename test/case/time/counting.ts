import { isoSpan } from '../../../src/ask/answer-time.ts'
import type {
  BodiesAnswer,
  DurationAnswer,
  LimitAnswer,
  WhoStatementAnswer,
} from '../../../src/ask/statement-answer.ts'
import type { IntervalAnswer } from '../../../src/ask/request.ts'
import type { Calendar, Calendars } from '../../../src/case/calendars.ts'
import type { Deadline, StatementTimes } from '../../../src/case/deadline.ts'
import type { Clock } from '../../../src/case/time/clock.ts'
import { statementTimes } from '../../../src/case/time/statement-times.ts'
import { readDuration, readLimit } from '../../../src/rulebook/notation/read-time.ts'

/** A country of which all is known, unless it says otherwise. */
export interface TestCountry {
  readonly country: string
  readonly zone: string | null
  readonly severalZones?: boolean
  /** ISO 8601 days of the week; Saturday and Sunday unless given. */
  readonly weekend?: readonly number[]
  readonly holidays?: Readonly<Record<string, string>>
  readonly yearsNotKnown?: readonly number[]
}

/** A calendar by the rules of the language's own dates: independent of how the program counts days. */
function calendarOf(of: TestCountry): Calendar {
  const { country, zone, severalZones = false, weekend = [6, 7], yearsNotKnown = [] } = of
  return {
    country,
    zone,
    zoneIsOneOfSeveral: severalZones,
    day: (date) => {
      const weekday = new Date(`${date}T00:00Z`).getUTCDay() || 7
      const holiday = of.holidays?.[date] ?? null
      return {
        date,
        works: holiday === null && !weekend.includes(weekday),
        holiday,
        known: !yearsNotKnown.includes(Number(date.slice(0, 4))),
      }
    },
  }
}

/** The calendars of these countries; of any other one it is known that nothing is. */
export function calendarsOf(...countries: readonly TestCountry[]): Calendars {
  const known = new Map(countries.map((one) => [one.country, calendarOf(one)]))
  return {
    of: (country) =>
      known.get(country) ?? {
        ...calendarOf({ country, zone: null }),
        day: (date) => ({ ...calendarOf({ country, zone: null }).day(date), known: false }),
      },
  }
}

export const COUNTRIES = calendarsOf(
  { country: 'TH', zone: 'Asia/Bangkok', holidays: { '2026-08-12': "Mother's Day" } },
  { country: 'LA', zone: 'Asia/Vientiane', yearsNotKnown: [2026] },
  { country: 'VN', zone: 'Asia/Ho_Chi_Minh' },
  { country: 'GB', zone: 'Europe/London', holidays: { '2026-05-25': 'Spring bank holiday' } },
  { country: 'AU', zone: 'Australia/Sydney', severalZones: true },
  { country: 'EG', zone: 'Africa/Cairo', weekend: [5, 6] },
)

/** A limit as a drafter writes it, `3 working days of custody`; what is given beside it replaces the rest. */
export function limitOf(text: string, more: Partial<LimitAnswer> = {}): LimitAnswer {
  const read = readLimit(text)
  if (read.kind === 'fault') throw new Error(`no limit: ${text}`)
  const span = read.kind === 'limit' ? isoSpan(read.span) : null
  const event = read.kind === 'limit' ? read.event : null
  return {
    within: span?.iso ?? null,
    days: span?.days ?? null,
    from: event === null ? [] : [event],
    runs: event === null ? null : 'event',
    words: read.kind === 'words' ? read.words : null,
    aim: null,
    excluding: [],
    wherePossible: false,
    extendableBy: null,
    due: null,
    ...more,
  }
}

/** A duration as a drafter writes it: `at least 3 months from placement`. */
export function durationOf(text: string): DurationAnswer {
  const read = readDuration(text)
  if (read.kind === 'fault') throw new Error(`no duration: ${text}`)
  const { bound, span, event, words } = read.duration
  const iso = span === null ? null : isoSpan(span)
  return { bound, lasts: iso?.iso ?? null, days: iso?.days ?? null, event, words }
}

/** Bodies of these countries, any one of which may act; null: of no country. */
export function bodiesOf(...countries: readonly (string | null)[]): BodiesAnswer {
  return {
    anyOf: countries.map((at) => ({
      allOf: [{ role: 'social-welfare', at, agency: null, name: null }],
    })),
  }
}

export function statementOf(more: Partial<WhoStatementAnswer> = {}): WhoStatementAnswer {
  return {
    clause: 'memorandum#duty',
    duty: 'must',
    does: null,
    responsible: bodiesOf('TH'),
    with: [],
    consult: [],
    inform: [],
    accountable: [],
    onRequestOf: [],
    authorisedBy: [],
    exclusively: false,
    limits: [],
    durations: [],
    extended: [],
    fallback: null,
    after: [],
    issues: [],
    ...more,
  }
}

export interface Happened {
  /** By event. */
  readonly events?: Readonly<Record<string, string>>
  readonly intervals?: readonly IntervalAnswer[]
  readonly calendars?: Calendars
  readonly offeredAt?: string | null
}

export function clockOf(happened: Happened): Clock {
  const { events = {}, intervals = [], calendars = COUNTRIES, offeredAt = null } = happened
  return {
    events: Object.entries(events).map(([event, at]) => ({ event, at })),
    intervals,
    calendars,
    offeredAt,
  }
}

export function timesOf(
  statement: Partial<WhoStatementAnswer>,
  happened: Happened,
): StatementTimes {
  return statementTimes(statementOf(statement), clockOf(happened))
}

/** The one deadline of one limit on one country. */
export function deadlineOf(
  limit: LimitAnswer | string,
  happened: Happened,
  country: string | null = 'TH',
): Deadline {
  const limits = [typeof limit === 'string' ? limitOf(limit) : limit]
  const { deadlines } = timesOf({ limits, responsible: bodiesOf(country) }, happened)
  const [only, ...others] = deadlines
  if (only === undefined || others.length > 0) throw new Error('not one deadline')
  return only
}
