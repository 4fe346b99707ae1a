import type { Calendar, Calendars } from '../calendars.ts'
import type { TimeNote, When } from '../deadline.ts'
import { dateOfDay, offsetOf, weekdayOfDay } from './days-and-instants.ts'

/** By whose clock and calendar the time of one doer is counted. */
export interface LocalTime {
  readonly country: string | null
  /** Null: the doer belongs to no country that is known. */
  readonly calendar: Calendar | null
  /** The zone in which days begin and end; UTC where nothing tells it. */
  readonly counted: string
  /** The zone; null where nothing tells it. */
  readonly zone: string | null
}

/** The zone of the country; where none is known, the offset with which the first of the events is written. */
export function localTimeOf(
  country: string | null,
  calendars: Calendars,
  events: readonly When[],
): LocalTime {
  const offset = events.map(offsetOf).find((found) => found !== undefined)
  const zone = country === null ? null : calendars.of(country).zone
  return localTimeIn(zone ?? offset ?? null, country, calendars)
}

/** The time of a doer whose zone is already worked out. */
export function localTimeIn(
  zone: string | null,
  country: string | null,
  calendars: Calendars,
): LocalTime {
  const calendar = country === null ? null : calendars.of(country)
  return { country, calendar, counted: zone ?? 'UTC', zone }
}

/** As far as known, neither a weekend nor a holiday; without a calendar, Monday to Friday. */
export function isWorkingDay(day: number, { calendar }: LocalTime): boolean {
  return calendar === null ? weekdayOfDay(day) <= 5 : calendar.day(dateOfDay(day)).works
}

/**
 * What has to be said of the zone.
 *
 * @param isConverted - whether an instant had to be told from a date or the other way round.
 */
export function zoneNotes(
  { calendar, zone, counted }: LocalTime,
  isConverted: boolean,
): readonly TimeNote[] {
  const known = calendar?.zone ?? null
  if (calendar === null || known === null) {
    return isConverted || zone !== null ? [{ kind: 'no-zone', used: counted }] : []
  }
  const { country, zoneIsOneOfSeveral } = calendar
  return zoneIsOneOfSeveral ? [{ kind: 'one-of-several-zones', country, zone: known }] : []
}
