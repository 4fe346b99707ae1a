import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { IntervalAnswer } from '../../../src/ask/request.ts'
import type { Deadline } from '../../../src/case/deadline.ts'
import { compareWhen, endOfWhen } from '../../../src/case/time/compare-when.ts'
import { isPast } from '../../../src/case/time/is-past.ts'
import { calendarsOf, deadlineOf, limitOf, type TestCountry } from './counting.ts'

const A_DAY = 24 * 60 * 60 * 1000
const MINUTE = 60 * 1000

const dateOf = (day: number): string => new Date(day * A_DAY).toISOString().slice(0, 10)
const dayOf = (date: string): number => Date.parse(`${date}T00:00Z`) / A_DAY

const FIRST_DAY = dayOf('2023-12-01')
/** Days over two leap years and all changes of clocks. */
const day = fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 1600 })
const date = day.map(dateOf)
const minuteOfDay = fc.integer({ min: 0, max: 24 * 60 - 1 })
const dateTime = fc
  .tuple(day, minuteOfDay, fc.constantFrom('Z', '+07:00', '-03:30'))
  .map(([on, minute, offset]) => {
    const text = new Date(on * A_DAY + minute * MINUTE).toISOString().slice(0, 16)
    return `${text}${offset}`
  })
const when = fc.oneof(date, dateTime)

const zone = fc.constantFrom(
  'Asia/Bangkok',
  'Europe/London',
  'Australia/Sydney',
  'Africa/Cairo',
  'America/St_Johns',
)
const country: fc.Arbitrary<TestCountry> = fc.record({
  country: fc.constant('TH'),
  zone,
  weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
  holidays: fc
    .uniqueArray(date, { maxLength: 60 })
    .map((dates) => Object.fromEntries(dates.map((one) => [one, 'a holiday']))),
})

const interval: fc.Arbitrary<IntervalAnswer> = fc
  .record({ from: when, length: fc.option(fc.integer({ min: 0, max: 40 * 24 * 60 }), { freq: 9 }) })
  .map(({ from, length }) => ({
    interval: 'journey',
    from,
    to: length === null ? null : later(from, length),
  }))
const intervals = fc.array(interval, { maxLength: 6 })

/** A date stays a date, and a time a time in UTC. */
function later(from: string, minutes: number): string {
  if (!from.includes('T')) return dateOf(dayOf(from) + Math.floor(minutes / (24 * 60)))
  return `${new Date(Date.parse(from) + minutes * MINUTE).toISOString().slice(0, 16)}Z`
}

const amount = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.constantFrom('minutes', 'hours')),
  fc.tuple(fc.integer({ min: 1, max: 120 }), fc.constantFrom('days', 'working days')),
  fc.tuple(fc.integer({ min: 1, max: 14 }), fc.constantFrom('weeks', 'months', 'years')),
)
const amountText = amount.map(([count, unit]) => `${count} ${unit}`)

function counted(
  text: string,
  custody: string,
  pauses: readonly IntervalAnswer[],
  of: TestCountry,
): Deadline {
  return deadlineOf(limitOf(`${text} of custody`, { excluding: ['journey'] }), {
    events: { custody },
    intervals: pauses,
    calendars: calendarsOf(of),
  })
}

/** The first and the last instant at which it may be due; infinite where the clock stands still. */
function ends({ status, due, dueAtTheLatest, zone: of }: Deadline): readonly [number, number] {
  if (due === null) {
    expect(['stopped', 'too-far']).toContain(status)
    return [Infinity, Infinity]
  }
  return [endOfWhen(due, of), endOfWhen(dueAtTheLatest ?? due, of)]
}

it('what starts later is due no earlier', () => {
  const pair = fc.oneof(fc.tuple(date, date), fc.tuple(dateTime, dateTime))
  fc.assert(
    fc.property(amountText, pair, intervals, country, (text, [a, b], pauses, of) => {
      const [first, second] = compareWhen(a, b) <= 0 ? [a, b] : [b, a]

      const before = ends(counted(text, first, pauses, of))
      const after = ends(counted(text, second, pauses, of))

      expect(after[0]).toBeGreaterThanOrEqual(before[0])
      expect(after[1]).toBeGreaterThanOrEqual(before[1])
    }),
    { numRuns: 500 },
  )
})

it('months and years with intervals end in the order of their starts, day by day', () => {
  const month = fc.tuple(fc.integer({ min: 1, max: 14 }), fc.constantFrom('months', 'years'))
  const near = fc
    .tuple(fc.integer({ min: -5, max: 100 }), fc.integer({ min: 0, max: 9 }))
    .map(([start, length]) => ({ start, end: start + length }))
  const nearOnes = fc.array(near, { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(month, day, nearOnes, ([count, unit], first, ranges) => {
      const of = { country: 'TH', zone: 'Asia/Bangkok' }
      const pauses = ranges.map(({ start, end }) => ({
        interval: 'journey',
        from: dateOf(first + start),
        to: dateOf(first + end),
      }))
      const starts = Array.from({ length: 40 }, (_, at) => dateOf(first + at))
      const dues = starts.map((start) => counted(`${count} ${unit}`, start, pauses, of).due ?? '')
      const without = starts.map((start) => counted(`${count} ${unit}`, start, [], of).due ?? '')

      expect(dues).toEqual(dues.toSorted())
      expect(dues.every((due, at) => due >= (without[at] ?? ''))).toBe(true)
    }),
  )
})

it('a further interval never makes anything due earlier', () => {
  fc.assert(
    fc.property(amountText, when, intervals, interval, country, (text, at, pauses, more, of) => {
      const without = ends(counted(text, at, pauses, of))
      const extended = ends(counted(text, at, [...pauses, more], of))

      expect(extended[0]).toBeGreaterThanOrEqual(without[0])
      expect(extended[1]).toBeGreaterThanOrEqual(without[1])
    }),
    { numRuns: 500 },
  )
})

it('it is due no earlier than it starts, and at the latest no earlier than at the earliest', () => {
  fc.assert(
    fc.property(amountText, when, intervals, country, (text, at, pauses, of) => {
      const deadline = counted(text, at, pauses, of)
      const [earliest, latest] = ends(deadline)

      expect(latest).toBeGreaterThanOrEqual(earliest)
      if (at.includes('T')) expect(earliest).toBeGreaterThan(Date.parse(at))
    }),
  )
})

it('working days agree with walking over the days one by one', () => {
  const wholeDays = fc.record({
    interval: fc.constant('journey'),
    from: date,
    to: date,
  })
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      date,
      fc.array(wholeDays, { maxLength: 3 }),
      country,
      (count, start, pauses, of) => {
        const days: string[] = []
        for (let next = dayOf(start) + 1; days.length < count; next += 1) {
          const one = dateOf(next)
          const weekday = new Date(next * A_DAY).getUTCDay() || 7
          const isOff = of.weekend?.includes(weekday) === true || of.holidays?.[one] !== undefined
          const isPaused = pauses.some(({ from, to }) => from <= one && one <= to)
          if (!isOff && !isPaused) days.push(one)
        }

        const { due, status } = counted(`${count} working days`, start, pauses, of)

        expect({ due, status }).toEqual({ due: days.at(-1), status: 'dated' })
      },
    ),
  )
})

it('of days, as many as the text says lie between start and end and outside every interval', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      date,
      intervals,
      country,
      (count, start, all, of) => {
        const pauses = all.filter(({ from, to }) => !from.includes('T') && to !== null)
        const { due } = counted(`${count} days`, start, pauses, of)
        const isPaused = (one: string) =>
          pauses.some(({ from, to }) => from <= one && one <= (to ?? ''))
        const last = dayOf(due ?? '')
        const between = Array.from({ length: last - dayOf(start) }, (_, at) => dateOf(last - at))

        expect(between.filter((one) => !isPaused(one))).toHaveLength(count)
        expect(isPaused(due ?? '')).toBe(false)
      },
    ),
  )
})

it('hours are exact over every change of clocks, and stand in the clock of the zone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), dateTime, zone, (hours, at, of) => {
      const { due } = counted(`${hours} hours`, at, [], { country: 'TH', zone: of })
      const clock = new Intl.DateTimeFormat('en-GB', {
        timeZone: of,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      })

      const instant = Date.parse(due ?? '')
      expect(instant - Date.parse(at)).toBe(hours * 60 * MINUTE)
      expect(due?.slice(11, 16)).toBe(clock.format(instant))
    }),
  )
})

it('without intervals, months and years agree with the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), date, country, (months, start, of) => {
      const [year = 0, month = 0, on = 0] = start.split('-').map(Number)
      const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
      const expected = dateOf(Date.UTC(year, month - 1 + months, Math.min(on, last)) / A_DAY)

      expect(counted(`${months} months`, start, [], of).due).toBe(expected)
    }),
  )
})

it('once past, always past: no, then perhaps, then yes', () => {
  const rank = { no: 0, maybe: 1, yes: 2 } as const
  fc.assert(
    fc.property(amountText, when, dateTime, dateTime, country, (text, start, a, b, of) => {
      const [before, after] = compareWhen(a, b) <= 0 ? [a, b] : [b, a]
      const deadline = counted(text, start, [], of)

      const isAfter = rank[isPast(deadline, after)]

      expect(isAfter).toBeGreaterThanOrEqual(rank[isPast(deadline, before)])
      if (isAfter === rank.yes) {
        expect(Date.parse(after)).toBeGreaterThanOrEqual(ends(deadline)[1])
      }
    }),
  )
})

it('due times have one order, whatever order they come in', () => {
  fc.assert(
    fc.property(fc.array(when, { maxLength: 12 }), (times) => {
      const sorted = times.toSorted((a, b) => compareWhen(a, b))
      const reversed = times.toReversed().sort((a, b) => compareWhen(a, b))

      expect(reversed).toEqual(sorted)
    }),
  )
})
