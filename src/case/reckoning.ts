import type { Rulebook } from '../rulebook/rulebook.ts'
import type { TimeSpan } from '../rulebook/statement.ts'
import { loadCalendars } from './calendar/load-calendars.ts'
import type { Calendars } from './calendars.ts'
import type { When } from './deadline.ts'
import { countTime } from './time/count-time.ts'
import {
  dateOfDay,
  dayOfDate,
  dayOfInstant,
  LAST_DAY,
  MILLISECONDS_A_MINUTE,
  startOfDay,
  writeInstant,
} from './time/days-and-instants.ts'
import { isWorkingDay, localTimeIn, type LocalTime } from './time/local-time.ts'
import { NO_PAUSES } from './time/pauses.ts'

/** A moment, with the instant at which it is over, in milliseconds since 1970. */
export interface Reckoned {
  readonly at: When
  /** Whether it is a date, which means the end of that day. */
  readonly isDay: boolean
  readonly until: number
}

/** Counts the time of limits by calendars, for whoever asks about many starts. */
export interface Reckoning {
  /** ISO 3166-1 codes of those whose calendars are known. */
  readonly countries: readonly string[]
  readonly momentOf: (
    day: string,
    time: 'whole-day' | 'first-minute' | 'last-minute',
    country: string | null,
  ) => Reckoned
  readonly endOf: (from: Reckoned, span: TimeSpan, country: string | null) => Reckoned | undefined
  readonly dayAfter: (day: string, days: number) => string
}

/**
 * Reckons by the calendars of some countries; in any other, the working days of
 * which the library says nothing are Monday to Friday. For `audit`, which finds
 * limits that cannot be kept with it.
 *
 * @param countries - ISO 3166-1 codes, such as {@link countriesKnown} gives.
 */
export async function loadReckoning(
  rulebook: Pick<Rulebook, 'calendars'>,
  countries: readonly string[],
): Promise<Reckoning> {
  return reckoning(await loadCalendars(rulebook, countries), countries)
}

/** No interval stops the clock. */
export function reckoning(calendars: Calendars, countries: readonly string[]): Reckoning {
  const places = new Map<string | null, Place>()

  function placeOf(country: string | null): Place {
    const known = places.get(country)
    if (known !== undefined) return known
    const zone = (country === null ? null : calendars.of(country).zone) ?? 'UTC'
    const local = localTimeIn(zone, country, calendars)
    const made: Place = { zone, local, working: createWorkingDays(local), endsOfDays: new Map() }
    places.set(country, made)
    return made
  }

  function endOf(from: Reckoned, span: TimeSpan, country: string | null): Reckoned | undefined {
    const place = placeOf(country)
    const { count, unit } = span
    if (unit === 'hour' || unit === 'minute') {
      const minutes = unit === 'hour' ? 60 * count : count
      return instantAt(from.until + minutes * MILLISECONDS_A_MINUTE, place)
    }
    const day = dayAfter(dayOf(from, place), span, place)
    return day === undefined ? undefined : dayAt(day, place)
  }

  return {
    countries,
    momentOf: (date, time, country) => {
      const place = placeOf(country)
      const day = dayOfDate(date)
      switch (time) {
        case 'whole-day':
          return dayAt(day, place)
        case 'first-minute':
          return instantAt(startOfDay(day, place.zone), place)
        case 'last-minute':
          return instantAt(endOfDay(day, place) - MILLISECONDS_A_MINUTE, place)
      }
    },
    endOf,
    dayAfter: (date, count) => dateOfDay(dayOfDate(date) + count),
  }
}

/** By whose clock and calendar time is counted. */
interface Place {
  readonly zone: string
  readonly local: LocalTime
  readonly working: WorkingDays
  readonly endsOfDays: Map<number, number>
}

/** A moment of which the text is written when somebody reads it. */
interface Counted extends Reckoned {
  /** Of a date. */
  readonly day: number | undefined
  /** Of a date and time, the local days looked up, by zone. */
  readonly localDays: Map<string, number>
}

const NO_DAYS = new Map<string, number>()

function dayAt(day: number, place: Place): Counted {
  return {
    day,
    isDay: true,
    localDays: NO_DAYS,
    until: endOfDay(day, place),
    get at() {
      return dateOfDay(day)
    },
  }
}

function instantAt(until: number, { zone }: Place): Counted {
  return {
    day: undefined,
    isDay: false,
    localDays: new Map(),
    until,
    get at() {
      return writeInstant(until, zone)
    },
  }
}

function endOfDay(day: number, { zone, endsOfDays }: Place): number {
  const end = endsOfDays.get(day) ?? startOfDay(day + 1, zone)
  endsOfDays.set(day, end)
  return end
}

/** The local day from which days are counted, whatever the time of day. */
function dayOf(from: Reckoned & Partial<Counted>, { zone }: Place): number {
  if (from.day !== undefined) return from.day
  const known = from.localDays?.get(zone)
  if (known !== undefined) return known
  const day = from.isDay ? dayOfDate(from.at) : dayOfInstant(from.until, zone)
  from.localDays?.set(zone, day)
  return day
}

/** As `countTime` counts days; undefined: it is never reached. */
function dayAfter(day: number, span: TimeSpan, { local, working }: Place): number | undefined {
  const { count, unit } = span
  if (unit === 'day' || unit === 'week') {
    const end = day + (unit === 'day' ? count : 7 * count)
    return end > LAST_DAY ? undefined : end
  }
  const known = unit === 'working-day' ? working.after(day, count) : undefined
  if (known !== undefined) return known
  const start = { earliest: 0, latest: 0, day }
  const reached = countTime(span, start, NO_PAUSES, local)
  return reached.kind === 'reached' ? reached.dueDay : undefined
}

/** The working days of one place, which are looked up once. */
interface WorkingDays {
  /** The last of so many working days after a day; undefined: it lies beyond what is looked up. */
  readonly after: (day: number, count: number) => number | undefined
}

/** So far beyond the first day asked about working days are looked up. */
const DAYS_LOOKED_UP = 4 * 366

function createWorkingDays(local: LocalTime): WorkingDays {
  let first = 0
  const days: number[] = []
  /** For each day from the first on, how many working days there are up to it. */
  const upTo: number[] = []
  return {
    after: (day, count) => {
      if (upTo.length === 0) first = day
      if (day < first || day >= first + DAYS_LOOKED_UP) return undefined
      while (upTo.length <= day - first || days.length < (upTo[day - first] ?? 0) + count) {
        const next = first + upTo.length
        if (next >= first + DAYS_LOOKED_UP) return undefined
        if (isWorkingDay(next, local)) days.push(next)
        upTo.push(days.length)
      }
      return days[(upTo[day - first] ?? 0) + count - 1]
    },
  }
}
