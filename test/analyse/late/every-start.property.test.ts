import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lateFindings } from '../../../src/analyse/late/late-findings.ts'
import type { Calendars } from '../../../src/case/calendars.ts'
import { reckoning } from '../../../src/case/reckoning.ts'
import { library, must, placed } from '../../case/plan/library.ts'
import { wholeOf } from '../custody/finding.ts'

const isLong = process.env['REMIT_LONG'] !== undefined

interface Span {
  readonly count: number
  readonly unit: 'days' | 'working days' | 'weeks'
}

const span: fc.Arbitrary<Span> = fc.record({
  count: fc.integer({ min: 1, max: 12 }),
  unit: fc.constantFrom('days', 'working days', 'weeks'),
})

/** Off by the day of the month, beside Saturdays and Sundays. */
type Off = readonly number[]

function works(date: Date, off: Off): boolean {
  return ![0, 6].includes(date.getUTCDay()) && !off.includes(date.getUTCDate())
}

function calendarsWith(off: Off): Calendars {
  return {
    of: (country) => ({
      country,
      zone: 'Asia/Bangkok',
      zoneIsOneOfSeveral: false,
      day: (date) => {
        const isWorking = works(new Date(`${date}T00:00Z`), off)
        return { date, works: isWorking, holiday: null, known: true }
      },
    }),
  }
}

/** Day by day. */
function after(start: Date, { count, unit }: Span, off: Off): Date {
  const end = new Date(start)
  for (let left = unit === 'weeks' ? 7 * count : count; left > 0;) {
    end.setUTCDate(end.getUTCDate() + 1)
    if (unit !== 'working days' || works(end, off)) left -= 1
  }
  return end
}

function textOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

it(
  'is late for exactly the starts for which counting day by day says so',
  () => {
    fc.assert(
      fc.property(
        span,
        span,
        span,
        fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 8 }),
        (asked, found, housed, off) => {
          const prepared = library(
            placed('ask'),
            placed('find', 'after: [ask]'),
            placed('house', 'after: [find]'),
            must('ask', 'police@TH', `within: ${asked.count} ${asked.unit} of rescue`),
            must('find', 'police@TH', `within: ${found.count} ${found.unit} of consent`),
            must('house', 'welfare@TH', `within: ${housed.count} ${housed.unit} of rescue`),
          )
          const reckon = reckoning(calendarsWith(off), ['TH'])

          const late = lateFindings(wholeOf(prepared, { reckoning: reckon })).found.flatMap(
            ({ detail, name }) =>
              detail.code === 'audit/late-by-design' && name.step === 'house' ? [detail] : [],
          )

          const starts = Array.from({ length: 731 }, (_, at) => new Date(Date.UTC(2026, 5, 1 + at)))
          for (const first of ['ask/consent', 'find/meet']) {
            const times = starts.map((start) => {
              const consent = after(start, asked, off)
              const until = first === 'ask/consent' ? consent : after(consent, found, off)
              return { start, until, due: after(start, housed, off) }
            })
            const bad = times.filter(({ until, due }) => until > due)
            const [shown] = bad
            expect(late.filter((one) => one.first === first)).toMatchObject(
              shown === undefined
                ? []
                : [
                    {
                      because: 'maximum',
                      severity: bad.length === times.length ? 'error' : 'warning',
                      start: textOf(shown.start),
                      firstUntil: textOf(shown.until),
                      due: textOf(shown.due),
                    },
                  ],
            )
          }
        },
      ),
      { numRuns: isLong ? 500 : 25 },
    )
  },
  isLong ? 1_800_000 : 60_000,
)
