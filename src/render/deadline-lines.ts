import type {
  Deadline,
  DurationTime,
  FallbackTime,
  StatementTimes,
  TimeNote,
  When,
} from '../case/deadline.ts'
import { countryName } from '../country/countries.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import type { Labels } from '../rulebook/labels.ts'
import { openWords, partWords } from './answer-lines.ts'
import { bodiesWords } from './body-words.ts'
import { line, type Line } from './layout.ts'
import { durationWords, limitWords } from './time-words.ts'
import { dueWords, whenWords } from './when-words.ts'
import { listed } from './words.ts'

/** By when a duty is due, and how long it lasts, in words. */
export function timeLines(
  { deadlines, durations }: StatementTimes,
  labels: Labels,
): readonly Line[] {
  const countries = new Set(deadlines.map(({ country }) => country))
  return [
    ...deadlines.flatMap((one) => [
      line(deadlineParts(one, countries.size > 1, labels)),
      ...timeNoteLines(one.notes, labels),
    ]),
    ...durations.flatMap((one) => [
      line(durationParts(one, labels)),
      ...timeNoteLines(one.notes, labels),
    ]),
  ]
}

/** When the duty passes on, where that has a date; nothing if it has none. */
export function datedFallbackLines(
  { from, provisional, notes, ...fallback }: FallbackTime,
  labels: Labels,
): readonly Line[] {
  if (from === null) return []
  const who = bodiesWords(fallback.responsible, labels)
  const open = partWords({ ...fallback, cannotBeEstablished: [] }, labels)
  const moves = provisional ? ['may still move'] : []
  return [
    line([`if not done by ${whenWords(from)}: ${who}${open}`, ...moves]),
    ...timeNoteLines(notes, labels),
  ]
}

function deadlineParts(
  { limit, status, start, provisional, country, ...times }: Deadline,
  isOneOfSeveral: boolean,
  labels: Labels,
): readonly string[] {
  const where = isOneOfSeveral && country !== null ? `in ${countryWords(country)}: ` : ''
  const rule = limitWords({ ...limit, due: null }, labels)
  const counted = start === null ? [] : [`counted from ${startWords(start, limit.runs, labels)}`]
  const { due, dueAtTheLatest, aimDue, extendedBy } = times
  const more = [
    ...(provisional ? ['may still move: another of these events may follow'] : []),
    ...(aimDue === null ? [] : [`if possible ${dueWords(aimDue, null)}`]),
    ...longerParts(extendedBy),
  ]
  switch (status) {
    case 'dated':
      return [
        ...(due === null ? [] : [where + dueWords(due, dueAtTheLatest)]),
        rule,
        ...counted,
        ...more,
      ]
    case 'in-words':
      return [`${where}${rule} (no number given)`, ...counted, ...more]
    case 'not-started': {
      const events = limit.from.map((id) => inSentence(labels.event(id)))
      return [where + rule, `not running yet: no date for ${listed(events, 'or')}`, ...more]
    }
    case 'stopped':
      return [where + rule, ...counted, 'the clock stands still', ...more]
    case 'no-start':
      return [where + rule, 'the text does not say from when', ...more]
    case 'too-far':
      return [where + rule, ...counted, 'too far off to be worked out', ...more]
  }
}

function longerParts(extendedBy: string | null): readonly string[] {
  return extendedBy === null ? [] : [`a longer time, given by ${extendedBy}`]
}

/** The event has been named where there is but one. */
function startWords(
  { event, at }: NonNullable<Deadline['start']>,
  runs: Deadline['limit']['runs'],
  labels: Labels,
): string {
  const named = runs === 'first-of' || runs === 'last-of'
  return named ? `${inSentence(labels.event(event))} on ${whenWords(at)}` : whenWords(at)
}

function durationParts(
  { duration, start, notBefore, notAfter, extendedBy }: DurationTime,
  labels: Labels,
): readonly string[] {
  return [
    durationWords(duration, labels),
    ...(start === null ? [] : [`counted from ${whenWords(start.at)}`]),
    ...endParts(notBefore, notAfter),
    ...longerParts(extendedBy),
  ]
}

/** A date means the end of that day. */
function endParts(notBefore: When | null, notAfter: When | null): readonly string[] {
  if (notBefore !== null && notBefore === notAfter) return [`until ${whenWords(notBefore)}`]
  return [
    ...(notBefore === null ? [] : [`at least until ${whenWords(notBefore)}`]),
    ...(notAfter === null ? [] : [`at most until ${whenWords(notAfter)}`]),
  ]
}

/** A note stands below the time that it is about. */
const NOTE_INDENT = 2

/** What somebody who relies on a due time has to know; what the limit itself says is left out. */
function timeNoteLines(notes: readonly TimeNote[], labels: Labels): readonly Line[] {
  return notes.flatMap((note) =>
    note.kind === 'where-possible' || note.kind === 'extendable'
      ? []
      : [line(noteWords(note, labels), 'open', NOTE_INDENT)],
  )
}

/** `public holidays of Laos in 2026 are not known: may be due later`. */
export function noteWords(note: TimeNote, labels: Labels): string {
  switch (note.kind) {
    case 'holidays-not-known': {
      const years = listed(note.years.map(String), 'and')
      return `public holidays of ${countryWords(note.country)} in ${years} are not known: may be due later`
    }
    case 'no-calendar':
      return 'no calendar is known: only Saturdays and Sundays are left out, may be due later'
    case 'one-of-several-zones':
      return `${countryWords(note.country)} has several time zones: that of ${note.zone} is used`
    case 'no-zone':
      return `no time zone is known: ${note.used} is used`
    case 'due-on-day-off': {
      const why = note.holiday === null ? '' : ` (${note.holiday})`
      return `${whenWords(note.day)}${why} is no working day; the text does not move the limit`
    }
    case 'no-time-of-day':
      return `the time of day is not known of ${inSentence(labels.event(note.event))}`
    case 'interval-without-time':
      return `the time of day is not known of ${inSentence(labels.interval(note.interval))}`
    case 'may-be-extended':
      return `may be longer by ${note.by}: ${openWords(note, labels)}`
    case 'left-out': {
      const names = note.intervals.map((id) => inSentence(labels.interval(id)))
      return `not counted: ${listed(names, 'and')}`
    }
    case 'where-possible':
      return 'where possible'
    case 'extendable':
      return `unless extended by ${bodiesWords(note.by, labels)}`
  }
}

export function countryWords(code: string): string {
  return countryName(code) ?? code
}
