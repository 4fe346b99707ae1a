import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Calendars } from '../../src/case/calendars.ts'
import { reckoning } from '../../src/case/reckoning.ts'
import { countTime } from '../../src/case/time/count-time.ts'
import { localTimeIn } from '../../src/case/time/local-time.ts'
import { endOfOccurrence, occurrenceOf } from '../../src/case/time/occurrence.ts'
import { NO_PAUSES } from '../../src/case/time/pauses.ts'
import type { TimeSpan } from '../../src/rulebook/statement.ts'

const ZONES: Readonly<Record<string, string>> = { TH: 'Asia/Bangkok', GB: 'Europe/London' }

/** Calendars in which some days of every month are off. */
function calendarsWith(off: readonly number[]): Calendars {
  return {
    of: (country) => ({
      country,
      zone: ZONES[country] ?? null,
      zoneIsOneOfSeveral: false,
      day: (date) => ({
        date,
        works: !off.includes(Number(date.slice(-2))),
        holiday: null,
        known: true,
      }),
    }),
  }
}

const span: fc.Arbitrary<TimeSpan> = fc.record({
  count: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom('minute', 'hour', 'day', 'working-day', 'week', 'month', 'year'),
})
const day = fc
  .integer({ min: 0, max: 1500 })
  .map((offset) => new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10))

it('reckons one time after the other as the deadlines of a case are counted', () => {
  fc.assert(
    fc.property(
      day,
      fc.constantFrom('whole-day', 'first-minute', 'last-minute'),
      fc.array(fc.tuple(span, fc.constantFrom('TH', 'GB', null)), { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 20 }),
      (date, time, spans, off) => {
        const calendars = calendarsWith(off)
        const reckon = reckoning(calendars, ['TH', 'GB'])
        const start = reckon.momentOf(date, time, 'TH')

        let [moment, at] = [start, start.at]
        for (const [amount, country] of spans) {
          const zone = ZONES[country ?? ''] ?? 'UTC'
          // What is counted in hours from a day, runs from where the day ends there.
          if (!at.includes('T') && (amount.unit === 'hour' || amount.unit === 'minute')) return
          const reached = countTime(
            amount,
            endOfOccurrence(occurrenceOf(at, zone)),
            NO_PAUSES,
            localTimeIn(zone, country, calendars),
          )
          const end = reckon.endOf(moment, amount, country)
          if (reached.kind !== 'reached' || end === undefined) {
            expect([reached.kind, end]).toEqual(['too-far', undefined])
            return
          }
          expect(end.at).toBe(reached.latest ?? reached.due)
          expect(end.isDay).toBe(!end.at.includes('T'))
          ;[moment, at] = [end, end.at]
        }
      },
    ),
    { numRuns: process.env['REMIT_LONG'] === undefined ? 200 : 5000 },
  )
})
