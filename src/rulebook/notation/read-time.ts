import type { Duration, TimeSpan } from '../statement.ts'

/** Why a text with a digit gives no time. */
export type TimeFault = { readonly kind: 'fault' } &
  /** It does not start with a number. */
  (
    | { readonly fault: 'no-amount' }
    | { readonly fault: 'not-whole'; readonly amount: string }
    | { readonly fault: 'zero' }
    | { readonly fault: 'unknown-unit'; readonly unit: string }
    /** After the time comes something other than `of`, `from` or `after` and an event. */
    | { readonly fault: 'unknown-tail'; readonly tail: string }
  )

export type ReadTimeSpan = { readonly kind: 'span'; readonly span: TimeSpan } | TimeFault

export type ReadLimit =
  /** `event` is null if the text names none. */
  | { readonly kind: 'limit'; readonly span: TimeSpan; readonly event: string | null }
  /** A text without a digit: "without delay". */
  | { readonly kind: 'words'; readonly words: string }
  | TimeFault

export type ReadDuration = { readonly kind: 'duration'; readonly duration: Duration } | TimeFault

const UNITS: ReadonlyMap<string, TimeSpan['unit']> = new Map([
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['calendar day', 'day'],
  ['working day', 'working-day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
])

/** The words for units of time, for whoever explains what can be written. */
export const TIME_UNITS: readonly string[] = [...UNITS.keys()]

const AMOUNT = /^(\d+(?:[.,]\d+)?)\s*(.*)$/s
const UNIT = /^((?:(?:calendar|working)\s+)?[a-z]+)\b\s*(.*)$/is
const EVENT = /^(?:of|from|after)\s+([a-z][a-z0-9-]*)$/

/** Reads an amount of time alone: `7 days`. */
export function readTimeSpan(text: string): ReadTimeSpan {
  const read = readAmount(text.trim())
  if (read.kind === 'fault') return read
  if (read.tail !== '') return { kind: 'fault', fault: 'unknown-tail', tail: read.tail }
  return { kind: 'span', span: read.span }
}

/** Reads a limit: `24 hours of custody`, `7 days`, or words without a digit. */
export function readLimit(text: string): ReadLimit {
  const words = text.trim()
  if (!/\d/.test(words)) return { kind: 'words', words }
  const read = readAmount(words)
  if (read.kind === 'fault') return read
  const event = readEvent(read.tail)
  if (event.kind === 'fault') return event
  return { kind: 'limit', span: read.span, event: event.event }
}

const BOUND = /^(at least|at most|exactly)\s+(.*)$/is
const UNTIL = /^until\s+(.*)$/is

/**
 * Reads how long a duty lasts: `14 days from court-decision`, `at least 3
 * months from placement`, `until closure`, or words without a digit.
 */
export function readDuration(text: string): ReadDuration {
  const whole = text.trim()
  const until = UNTIL.exec(whole)?.[1]
  if (until !== undefined) return readUntil(whole, until)

  const [, written = 'exactly', rest = whole] = BOUND.exec(whole) ?? []
  const bound = written.toLowerCase().replace(' ', '-') as 'exactly' | 'at-least' | 'at-most'
  const read = readLimit(rest)
  switch (read.kind) {
    case 'fault':
      return read
    case 'words':
      return { kind: 'duration', duration: { bound, span: null, event: null, words: whole } }
    case 'limit':
      return {
        kind: 'duration',
        duration: { bound, span: read.span, event: read.event, words: null },
      }
  }
}

/** One word after `until` is an event; several are words, which may hold no digit. */
function readUntil(whole: string, rest: string): ReadDuration {
  const bound = 'until'
  if (/^[a-z][a-z0-9-]*$/.test(rest)) {
    return { kind: 'duration', duration: { bound, span: null, event: rest, words: null } }
  }
  if (/\d/.test(rest)) return { kind: 'fault', fault: 'unknown-tail', tail: rest }
  return { kind: 'duration', duration: { bound, span: null, event: null, words: whole } }
}

type ReadAmount =
  { readonly kind: 'amount'; readonly span: TimeSpan; readonly tail: string } | TimeFault

function readAmount(text: string): ReadAmount {
  const [, amount, afterAmount = ''] = AMOUNT.exec(text) ?? []
  if (amount === undefined) return { kind: 'fault', fault: 'no-amount' }
  const count = Number(amount)
  if (!Number.isSafeInteger(count)) return { kind: 'fault', fault: 'not-whole', amount }
  if (count === 0) return { kind: 'fault', fault: 'zero' }

  const [, written = afterAmount, tail = ''] = UNIT.exec(afterAmount) ?? []
  const singular = written.toLowerCase().replace(/\s+/g, ' ').replace(/s$/, '')
  const unit = UNITS.get(singular)
  if (unit === undefined) return { kind: 'fault', fault: 'unknown-unit', unit: written }
  return { kind: 'amount', span: { count, unit }, tail }
}

type ReadEvent = { readonly kind: 'event'; readonly event: string | null } | TimeFault

function readEvent(tail: string): ReadEvent {
  if (tail === '') return { kind: 'event', event: null }
  const event = EVENT.exec(tail)?.[1]
  if (event === undefined) return { kind: 'fault', fault: 'unknown-tail', tail }
  return { kind: 'event', event }
}
