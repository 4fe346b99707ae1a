/**
 * What a library says of the days of one country, from `rules/calendars/`. It
 * takes the place of what a package knows of the country.
 */
export interface CalendarEntry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** IANA time zone; null: the file names none. */
  readonly zone: string | null
  /** The country has several zones, of which {@link zone} is that of its capital. */
  readonly severalZones: boolean
  /** Days of the week on which nobody works, ISO 8601: 1 Monday … 7 Sunday. */
  readonly weekend: readonly number[]
  /** Single days, and days that come back every year; null: the file lists none, so the package's are used. */
  readonly holidays: readonly HolidayEntry[] | null
  /** Years of which every public holiday is listed; of any other it is said that they are not known. */
  readonly complete: readonly number[]
}

export interface HolidayEntry {
  /** `YYYY-MM-DD`, or `MM-DD` for every year. */
  readonly on: string
  readonly label: string
  /** Of one that comes back: the first year, and the first year without it; null: no bound known. */
  readonly from: number | null
  readonly until: number | null
}
