import type { Located } from '../source/located.ts'
import type { Source } from './instrument.ts'
import type { Label } from './vocabulary.ts'

/** In the order of ISO 8601. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** On which days people work in one country. */
export interface CountryCalendar {
  readonly file: string
  readonly country: Located<string>
  readonly timeZone: Located<string> | undefined
  /** The country has several time zones, of which `timeZone` is that of its capital. */
  readonly severalTimeZones: boolean
  /** Undefined: Saturday and Sunday. */
  readonly weekend: readonly Located<Weekday>[] | undefined
  /** Undefined: none are listed, so those are used that are known otherwise. */
  readonly holidays: readonly PublicHoliday[] | undefined
  /** Years of which every public holiday is listed. */
  readonly complete: readonly Located<number>[]
  readonly sources: readonly Source[]
}

export interface PublicHoliday {
  /** `YYYY-MM-DD`, or `MM-DD` of one that comes back every year. */
  readonly on: Located<string>
  readonly label: Label
  /** Of one that comes back: the first year, and the first year without it. */
  readonly from: Located<number> | undefined
  readonly until: Located<number> | undefined
}
