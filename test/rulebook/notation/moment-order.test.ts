import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isBefore } from '../../../src/rulebook/notation/moment-order.ts'
import { readMoment } from '../../../src/rulebook/notation/read-date.ts'

function moment(text: string) {
  const read = readMoment(text)
  if (read.kind === 'fault') throw new Error(`not a moment: ${text}`)
  return read
}

it.each([
  ['2026-06-01', '2026-06-02', true],
  ['2026-06-01', '2026-06-01', false],
  ['2025-12-31', '2026-01-01', true],
  ['2028-02-29', '2028-03-01', true],
  ['2026-06-01T10:00+07:00', '2026-06-01T10:01+07:00', true],
  ['2026-06-01T10:00+07:00', '2026-06-01T10:00+07:00', false],
  // The same instant, and one minute before it.
  ['2026-06-01T00:30+07:00', '2026-05-31T17:30Z', false],
  ['2026-06-01T00:29+07:00', '2026-05-31T17:30Z', true],
  // Without a time of day, days are compared as they are written.
  ['2026-06-01T23:00+07:00', '2026-06-01', false],
  ['2026-06-01', '2026-06-01T23:00+07:00', false],
  ['2026-05-31', '2026-06-01T00:00+07:00', true],
])('%s before %s: %s', (one, other, expected) => {
  expect(isBefore(moment(one), moment(other))).toBe(expected)
})

it('of two days the earlier one is that whose text sorts first', () => {
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, (one, other) => {
      expect(isBefore(moment(one), moment(other))).toBe(one < other)
      expect(isBefore(moment(`${one}T12:00Z`), moment(`${other}T12:00Z`))).toBe(one < other)
    }),
  )
})
