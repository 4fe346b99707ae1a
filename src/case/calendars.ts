/** The calendars of the countries whose bodies have something to do in a case. */
export interface Calendars {
  /** Always one: of a country of which nothing is known, a calendar that says so of every day. */
  readonly of: (country: string) => Calendar
}

export interface Calendar {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** IANA time zone; null: not known. */
  readonly zone: string | null
  /** The country has several zones, and this is the one of its capital. */
  readonly zoneIsOneOfSeveral: boolean
  readonly day: (date: string) => CalendarDay
}

export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** As far as known: neither weekend nor a public holiday that is known. */
  readonly works: boolean
  /** The public holiday's name; null: none is known. */
  readonly holiday: string | null
  /** Whether the public holidays of that year are known. If not, a day that seems to work may be one. */
  readonly known: boolean
}
