import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import {
  dateOfDay,
  dayOfDate,
  dayOfInstant,
  instantOf,
  LAST_DAY,
  monthsAfter,
  startOfDay,
  weekdayOfDay,
  yearOfDay,
} from '../../../src/case/time/days-and-instants.ts'

const FIRST = dayOfDate('0000-01-01')
const day = fc.integer({ min: FIRST, max: LAST_DAY })
const START = Temporal.PlainDate.from('1970-01-01')

it('days and dates are those of the calendar, from the year 0 on', () => {
  fc.assert(
    fc.property(day, (one) => {
      const date = START.add({ days: one })

      expect(dateOfDay(one)).toBe(date.toString())
      expect(dayOfDate(date.toString())).toBe(one)
      expect(yearOfDay(one)).toBe(date.year)
      expect(weekdayOfDay(one)).toBe(date.dayOfWeek)
    }),
  )
})

it('months are those of the calendar', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 1200 }), (one, months) => {
      const later = START.add({ days: one }).add({ months })

      expect(monthsAfter(one, months)).toBe(START.until(later).days)
    }),
  )
})

it('a day starts where the one before ends, in every zone', () => {
  const zone = fc.constantFrom('Africa/Cairo', 'America/St_Johns', 'Pacific/Apia', '+13:45')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), zone, (one, of) => {
      const start = startOfDay(one, of)

      expect(dayOfInstant(start, of)).toBeGreaterThanOrEqual(one)
      expect(dayOfInstant(start - 1, of)).toBeLessThan(one)
    }),
  )
})

it.each([
  ['2026-06-03T18:00+07:00', '2026-06-03T11:00Z'],
  ['2026-06-03T18:00-00:00', '2026-06-03T18:00Z'],
  ['2026-06-03T18:00:07-03:30', '2026-06-03T21:30:07Z'],
  ['0000-01-01T00:00+14:00', '-000001-12-31T10:00Z'],
])('%s is %s', (dateTime, inUtc) => {
  expect(instantOf(dateTime)).toBe(Temporal.Instant.from(inUtc).epochMilliseconds)
})
