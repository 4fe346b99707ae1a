import type { DurationAnswer, LimitAnswer } from '../ask/statement-answer.ts'
import type { Labels } from '../rulebook/labels.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import { bodiesWords } from './body-words.ts'
import { dueWords } from './when-words.ts'
import { counted, listed } from './words.ts'

const UNITS: Readonly<Record<string, string>> = {
  TM: 'minute',
  TH: 'hour',
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
}

/** `P7D` of working days reads `7 working days`. */
export function spanWords(iso: string, days: 'working' | 'calendar' | null): string {
  const [, time = '', count = '', letter = ''] = /^P(T?)(\d+)([A-Z])$/.exec(iso) ?? []
  const unit = UNITS[time + letter] ?? iso
  return counted(Number(count), days === 'working' ? `working ${unit}` : unit)
}

/**
 * `within 7 working days of the return decision`, or the text's own words; with
 * the time at which it is due, where that was worked out.
 */
export function limitWords(limit: LimitAnswer, labels: Labels): string {
  const { within, days, words, aim, excluding, extendableBy, due, dueMayBeLater } = limit
  return [
    within === null ? (words ?? 'in time') : `within ${spanWords(within, days)}`,
    startWords(limit, labels),
    aim === null ? '' : `, if possible ${aim}`,
    excluding.length === 0
      ? ''
      : `, not counting ${listed(
          excluding.map((id) => inSentence(labels.interval(id))),
          'and',
        )}`,
    limit.wherePossible ? ', where possible' : '',
    extendableBy === null ? '' : `, unless extended by ${bodiesWords(extendableBy, labels)}`,
    due === null ? '' : `: ${dueWords(due, null)}${dueMayBeLater ? ', perhaps later' : ''}`,
  ].join('')
}

function startWords({ within, from, runs }: LimitAnswer, labels: Labels): string {
  if (from.length === 0) return ''
  const events = from.map((id) => inSentence(labels.event(id)))
  const preposition = within === null ? 'from' : 'of'
  switch (runs) {
    case 'first-of':
      return ` ${preposition} the first of ${listed(events, 'and')}`
    case 'last-of':
      return ` ${preposition} the last of ${listed(events, 'and')}`
    case 'event':
    case null:
      return ` ${preposition} ${listed(events, 'and')}`
  }
}

/** `for at least 3 months from the placement`, `until the closure`. */
export function durationWords(
  { bound, lasts, days, event, words }: DurationAnswer,
  labels: Labels,
): string {
  if (words !== null) return words
  const start = event === null ? '' : inSentence(labels.event(event))
  if (bound === 'until') return `until ${start}`
  const amount = lasts === null ? '' : spanWords(lasts, days)
  const least = bound === 'exactly' ? '' : `${bound.replace('-', ' ')} `
  return `for ${least}${amount}${start === '' ? '' : ` from ${start}`}`
}
