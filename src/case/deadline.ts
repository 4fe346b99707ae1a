import type { OpenFacts } from '../ask/open-facts.ts'
import type { BodiesAnswer, DurationAnswer, LimitAnswer } from '../ask/statement-answer.ts'

/**
 * A time in a plan: `YYYY-MM-DD`, which as a due time means by the end of that
 * day, or a date and time with offset as in `2026-06-03T18:00+07:00`.
 */
export type When = string

/** The times that one duty sets, worked out for one case. */
export interface StatementTimes {
  readonly clause: string
  /** One for each limit and each country whose bodies must keep it. */
  readonly deadlines: readonly Deadline[]
  /** One for each duration and each country whose bodies must keep it. */
  readonly durations: readonly DurationTime[]
  readonly fallback: FallbackTime | null
}

/** One limit, worked out: when it ends, or why that cannot be said. */
export interface Deadline {
  readonly clause: string
  /** The limit that counts: the clause's own, or a longer one where {@link extendedBy} says so. */
  readonly limit: LimitAnswer
  /** The clause that lengthens the time; null: none. */
  readonly extendedBy: string | null
  /** Whose calendar and clock: a country; null where the doer belongs to none or it is not known which. */
  readonly country: string | null
  /**
   * IANA zone or fixed offset of {@link due}. Null: nothing tells the zone, so a
   * date stands without one, and a date and time was counted in UTC.
   */
  readonly zone: string | null
  readonly status: DeadlineStatus
  /** The event from which time runs; null while it is not dated. */
  readonly start: { readonly event: string; readonly at: When } | null
  /** When it is due; null unless it is `dated`. */
  readonly due: When | null
  /** Where the event's time of day is not given: the latest it can be due; {@link due} is the earliest. */
  readonly dueAtTheLatest: When | null
  /** When what the text aims at is reached, where that is a number; no limit of its own. */
  readonly aimDue: When | null
  /** `last-of`: it may still move, because another of its events may still happen. */
  readonly provisional: boolean
  readonly notes: readonly TimeNote[]
}

/**
 * `dated`: there is a due time. `in-words`: the text gives no number.
 * `not-started`: the event from which it runs has no date. `stopped`: an
 * interval that stops the clock has not ended. `no-start`: the text gives a
 * number but no event. `too-far`: it ends after the year 9999, or too few days
 * work for it to end within 200 years.
 */
export type DeadlineStatus =
  'dated' | 'in-words' | 'not-started' | 'stopped' | 'no-start' | 'too-far'

/** What somebody who relies on a due time has to know. */
export type TimeNote =
  /** The public holidays of these years are not known: only weekends were left out, so it may be due later. */
  | {
      readonly kind: 'holidays-not-known'
      readonly country: string
      readonly years: readonly number[]
    }
  /** No calendar: Saturdays and Sundays were left out. */
  | { readonly kind: 'no-calendar' }
  /** The country has several time zones. */
  | { readonly kind: 'one-of-several-zones'; readonly country: string; readonly zone: string }
  /** No zone is known: the offset of the event was used, or UTC where it has none. */
  | { readonly kind: 'no-zone'; readonly used: string }
  /** The due day is no working day; the text does not move it. */
  | { readonly kind: 'due-on-day-off'; readonly day: string; readonly holiday: string | null }
  /** The event is dated without a time of day, and the limit counts hours. */
  | { readonly kind: 'no-time-of-day'; readonly event: string }
  /** An interval that stops the clock begins or ends without a time of day, and hours are counted. */
  | { readonly kind: 'interval-without-time'; readonly interval: string }
  /** Intervals that stopped the clock. */
  | { readonly kind: 'left-out'; readonly intervals: readonly string[] }
  /** The text asks for it `where possible`. */
  | { readonly kind: 'where-possible' }
  /** Somebody may give more time. */
  | { readonly kind: 'extendable'; readonly by: BodiesAnswer }
  /** A clause gives more time if these facts are so. That is not counted. */
  | ({ readonly kind: 'may-be-extended'; readonly by: string } & OpenFacts)

/**
 * How long something lasts: it may not end before, or must not last beyond. A
 * date means the end of that day, for both.
 */
export interface DurationTime {
  readonly clause: string
  /** The duration that counts: the clause's own, or a longer one where {@link extendedBy} says so. */
  readonly duration: DurationAnswer
  readonly extendedBy: string | null
  /** As of a {@link Deadline}. */
  readonly country: string | null
  readonly zone: string | null
  readonly start: { readonly event: string; readonly at: When } | null
  readonly notBefore: When | null
  readonly notAfter: When | null
  readonly notes: readonly TimeNote[]
}

/** When the duty passes to the body that takes over. */
export interface FallbackTime {
  readonly responsible: BodiesAnswer
  readonly status: 'assigned' | 'unknown'
  readonly needs: readonly string[]
  /**
   * A date means the end of that day. Null: as soon as the first body cannot
   * act, or that cannot be said, because nothing from which it is counted is dated.
   */
  readonly from: When | null
  readonly words: string | null
  /** From what `after` is counted; null where {@link from} is. */
  readonly countedFrom: FallbackStart | null
  /** As of a {@link Deadline}; so are `provisional` and `notes`. */
  readonly zone: string | null
  readonly provisional: boolean
  readonly notes: readonly TimeNote[]
}

/**
 * `due`: when the first body should have acted at the latest. `start`: the text
 * gives it no number, so the event from which its time runs. `offer`: it has no
 * time at all, so the offer of the handover.
 */
export interface FallbackStart {
  readonly what: 'due' | 'start' | 'offer'
  readonly at: When
}
