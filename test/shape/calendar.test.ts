import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isDate, isMoment } from '../../src/shape/hold/calendar.ts'

it.each([
  ['2004-02-29', true],
  ['2005-02-28', true],
  ['2005-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2005-04-30', true],
  ['2005-04-31', false],
  ['2005-12-31', true],
  ['2005-00-10', false],
  ['2005-13-10', false],
  ['2005-01-00', false],
  ['05-01-01', false],
  ['2005-1-1', false],
  ['2005-01-01 ', false],
])('whether %s is a date: %s', (text, is) => {
  expect(isDate(text)).toBe(is)
})

it('knows every day that exists, and no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), fc.nat(13), fc.nat(32), (year, month, day) => {
      const date = new Date(0)
      date.setUTCFullYear(year, month - 1, day)
      const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
      const digits = (value: number, length: number) => String(value).padStart(length, '0')

      expect(isDate(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`)).toBe(exists)
    }),
  )
})

it.each([
  ['2026-06-03', true],
  ['2026-06-03T18:00+07:00', true],
  ['2026-06-03T18:00:30Z', true],
  ['2026-06-03T23:59-14:00', true],
  ['2026-06-03T24:00Z', false],
  ['2026-06-03T18:60Z', false],
  ['2026-06-03T18:00', false],
  ['2026-06-03 18:00Z', false],
  ['2026-02-30T18:00Z', false],
  ['2026-06-03T18:00+15:00', false],
])('whether %s is a date or a time with offset: %s', (text, is) => {
  expect(isMoment(text)).toBe(is)
})
