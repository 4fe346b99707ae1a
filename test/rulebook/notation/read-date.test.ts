import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDate, readMoment } from '../../../src/rulebook/notation/read-date.ts'

it.each([
  { text: '2005-07-13', date: { year: 2005, month: 7, day: 13 } },
  { text: '2024-02-29', date: { year: 2024, month: 2, day: 29 } },
  { text: '2000-02-29', date: { year: 2000, month: 2, day: 29 } },
])('$text is a date', ({ text, date }) => {
  expect(readDate(text)).toEqual({ kind: 'date', date })
})

it.each([
  { text: '2023-02-29', fault: 'no-such-day' },
  { text: '1900-02-29', fault: 'no-such-day' },
  { text: '2026-04-31', fault: 'no-such-day' },
  { text: '2026-13-01', fault: 'no-such-day' },
  { text: '2026-00-10', fault: 'no-such-day' },
  { text: '2026-01-00', fault: 'no-such-day' },
  { text: '2026-1-1', fault: 'not-a-date' },
  { text: '13.07.2005', fault: 'not-a-date' },
  { text: '2026-06-03T18:00+07:00', fault: 'not-a-date' },
  { text: '2005', fault: 'not-a-date' },
])('$text: $fault', ({ text, fault }) => {
  expect(readDate(text)).toEqual({ kind: 'fault', fault })
})

it('has exactly the days of the calendar', () => {
  const day = fc.date({
    min: new Date('0001-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, (date) => {
      const text = date.toISOString().slice(0, 10)
      const next = new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10)
      expect(readDate(text).kind).toBe('date')
      const after = `${text.slice(0, 8)}${String(Number(text.slice(8)) + 1).padStart(2, '0')}`
      expect(readDate(after).kind).toBe(after === next ? 'date' : 'fault')
    }),
  )
})

it.each([
  { text: '2026-06-03T18:00+07:00', secondOfDay: 64_800, offsetMinutes: 420 },
  { text: '2026-06-03T00:00:59Z', secondOfDay: 59, offsetMinutes: 0 },
  { text: '2026-06-03T23:59:59-03:30', secondOfDay: 86_399, offsetMinutes: -210 },
  { text: '2026-06-03T12:00+14:00', secondOfDay: 43_200, offsetMinutes: 840 },
])('$text is a date and time', ({ text, secondOfDay, offsetMinutes }) => {
  const date = { year: 2026, month: 6, day: 3 }
  expect(readMoment(text)).toEqual({ kind: 'date-time', date, secondOfDay, offsetMinutes })
})

it.each([
  { text: '2026-06-03T18:00', fault: 'no-offset' },
  { text: '2026-06-03T24:00Z', fault: 'no-such-time' },
  { text: '2026-06-03T12:60Z', fault: 'no-such-time' },
  { text: '2026-06-03T12:00+14:01', fault: 'no-such-time' },
  { text: '2026-02-30T12:00Z', fault: 'no-such-day' },
  { text: '2026-06-03T12Z', fault: 'not-a-date' },
  { text: '2026-06-03TT', fault: 'not-a-date' },
  { text: '2026-06-03T', fault: 'not-a-date' },
])('$text: $fault', ({ text, fault }) => {
  expect(readMoment(text)).toEqual({ kind: 'fault', fault })
})

it('an event may have a date alone', () => {
  expect(readMoment('2026-06-03')).toEqual(readDate('2026-06-03'))
})
