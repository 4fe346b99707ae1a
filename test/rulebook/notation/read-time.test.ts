import { expect, it } from 'vitest'
import { readDuration, readLimit, readTimeSpan } from '../../../src/rulebook/notation/read-time.ts'

it.each([
  { text: '24 hours of custody', count: 24, unit: 'hour', event: 'custody' },
  {
    text: '3 working days of certification',
    count: 3,
    unit: 'working-day',
    event: 'certification',
  },
  { text: '7 days', count: 7, unit: 'day', event: null },
  { text: '1 day from arrival', count: 1, unit: 'day', event: 'arrival' },
  { text: '30 minutes after first-contact', count: 30, unit: 'minute', event: 'first-contact' },
  { text: '10 calendar days of arrival', count: 10, unit: 'day', event: 'arrival' },
  { text: ' 2  Weeks  of  arrival ', count: 2, unit: 'week', event: 'arrival' },
  { text: '6 months', count: 6, unit: 'month', event: null },
  { text: '1 year of arrival', count: 1, unit: 'year', event: 'arrival' },
])('"$text" is a limit of $count $unit', ({ text, count, unit, event }) => {
  expect(readLimit(text)).toEqual({ kind: 'limit', span: { count, unit }, event })
})

it.each(['without delay', 'immediately', 'as soon as possible'])('"%s" stays words', (words) => {
  expect(readLimit(words)).toEqual({ kind: 'words', words })
})

it.each([
  { text: 'within 7 days', fault: { fault: 'no-amount' } },
  { text: 'about 3 weeks', fault: { fault: 'no-amount' } },
  { text: '7', fault: { fault: 'unknown-unit', unit: '' } },
  { text: '7 fortnights', fault: { fault: 'unknown-unit', unit: 'fortnights' } },
  { text: '1.5 hours', fault: { fault: 'not-whole', amount: '1.5' } },
  { text: '0 days', fault: { fault: 'zero' } },
  {
    text: '7 days of return decision',
    fault: { fault: 'unknown-tail', tail: 'of return decision' },
  },
  { text: '7 days before arrival', fault: { fault: 'unknown-tail', tail: 'before arrival' } },
  { text: '7 days of', fault: { fault: 'unknown-tail', tail: 'of' } },
])('"$text" has a digit but cannot be read: $fault.fault', ({ text, fault }) => {
  expect(readLimit(text)).toEqual({ kind: 'fault', ...fault })
})

it('an amount of time alone names no event', () => {
  expect(readTimeSpan('7 days')).toEqual({ kind: 'span', span: { count: 7, unit: 'day' } })
  expect(readTimeSpan('7 days of arrival')).toMatchObject({ fault: 'unknown-tail' })
  expect(readTimeSpan('soon')).toMatchObject({ fault: 'no-amount' })
})

it.each([
  { text: '14 days from court-decision', bound: 'exactly', unit: 'day', event: 'court-decision' },
  {
    text: 'at least 3 months from placement',
    bound: 'at-least',
    unit: 'month',
    event: 'placement',
  },
  { text: 'at most 60 days', bound: 'at-most', unit: 'day', event: null },
  { text: 'exactly 1 year', bound: 'exactly', unit: 'year', event: null },
])('"$text" lasts $bound', ({ text, bound, unit, event }) => {
  expect(readDuration(text)).toMatchObject({
    kind: 'duration',
    duration: { bound, span: { unit }, event, words: null },
  })
})

it.each([
  { text: 'until closure', bound: 'until', event: 'closure', words: null },
  {
    text: 'until the case is closed',
    bound: 'until',
    event: null,
    words: 'until the case is closed',
  },
  { text: 'as long as needed', bound: 'exactly', event: null, words: 'as long as needed' },
])('"$text" gives no number', ({ text, bound, event, words }) => {
  expect(readDuration(text)).toEqual({
    kind: 'duration',
    duration: { bound, span: null, event, words },
  })
})

it.each(['until 3 days', 'for 3 days', 'at least 3 moons'])('"%s" cannot be read', (text) => {
  expect(readDuration(text).kind).toBe('fault')
})
