import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadCalendars } from '../../../src/case/calendar/load-calendars.ts'
import type { CalendarEntry } from '../../../src/rulebook/calendar.ts'
import { daysOf, entry, holiday, holidaysIn } from './days.ts'

/** The calendar of a country, with what a library says. */
async function calendarOf(country: string, ...calendars: readonly CalendarEntry[]) {
  return (await loadCalendars({ calendars }, [country])).of(country)
}

it('Thailand keeps Songkran', async () => {
  const calendar = await calendarOf('TH')

  expect(calendar).toMatchObject({ zone: 'Asia/Bangkok', zoneIsOneOfSeveral: false })
  expect(calendar.day('2026-04-13')).toEqual({
    date: '2026-04-13',
    works: false,
    holiday: 'Songkran Festival',
    known: true,
  })
  expect(holidaysIn(calendar, 2026)).toMatchObject({
    '04-13': 'Songkran Festival',
    '04-14': 'Songkran Festival',
    '04-15': 'Songkran Festival',
  })
  expect(calendar.day('2026-04-16')).toMatchObject({ works: true, holiday: null })
})

it('Viet Nam keeps each day of Tet', async () => {
  const calendar = await calendarOf('VN')
  const february = Object.keys(holidaysIn(calendar, 2026)).filter((day) => day.startsWith('02-'))

  expect(february).toEqual(['02-16', '02-17', '02-18', '02-19', '02-20'])
  expect(calendar).toMatchObject({ zone: 'Asia/Ho_Chi_Minh', zoneIsOneOfSeveral: false })
})

it('Britain keeps its bank holidays, and the day in lieu of one on a weekend', async () => {
  const calendar = await calendarOf('GB')

  expect(holidaysIn(calendar, 2026)).toEqual({
    '01-01': "New Year's Day",
    '04-03': 'Good Friday',
    '04-06': 'Easter Monday',
    '05-04': 'Early May bank holiday',
    '05-25': 'Spring bank holiday',
    '12-25': 'Christmas Day',
    '12-26': 'Boxing Day',
    '12-28': 'Boxing Day (substitute day)',
  })
})

it.each([
  // The evening before, by the moon.
  ['ID', '2026-05-27', 'Feast of the Sacrifice (Eid al-Adha)'],
  // Three and a half days, of which the half one works.
  ['TR', '2026-03-19', null],
  ['TR', '2026-03-20', 'End of Ramadan (Eid al-Fitr)'],
  ['TR', '2026-03-22', 'End of Ramadan (Eid al-Fitr)'],
  ['TR', '2026-03-23', null],
  // From noon on.
  ['CN', '2026-05-04', null],
  // Kept by schools, banks or one state alone.
  ['IL', '2026-03-03', null],
  ['JP', '2026-01-02', null],
  ['AU', '2026-10-05', null],
  // 25 hours long.
  ['HT', '2026-11-01', "All Saints' Day"],
])('%s on %s: %s', async (country, date, expected) => {
  const day = (await calendarOf(country)).day(date)

  expect(day).toMatchObject({ holiday: expected, known: true })
})

it('of a country that nobody knows, Saturday and Sunday are off and holidays are not known', async () => {
  const calendar = await calendarOf('KH')

  expect(calendar).toMatchObject({ country: 'KH', zone: null, zoneIsOneOfSeveral: false })
  expect(calendar.day('2026-04-14')).toEqual({
    date: '2026-04-14',
    works: true,
    holiday: null,
    known: false,
  })
  expect(calendar.day('2026-04-18')).toMatchObject({ works: false, holiday: null, known: false })
})

it('what the library lists takes the place of what is known otherwise', async () => {
  const calendar = await calendarOf(
    'TH',
    entry({
      country: 'TH',
      zone: 'Asia/Bangkok',
      weekend: [5],
      holidays: [holiday('2026-04-16', 'Fourth day')],
      complete: [2026],
    }),
  )

  expect(holidaysIn(calendar, 2026)).toEqual({ '04-16': 'Fourth day' })
  expect(calendar.day('2026-04-17')).toMatchObject({ works: false, holiday: null })
  expect(calendar.day('2026-04-18')).toMatchObject({ works: true })
})

it('a library that lists no holidays leaves them to the package, and keeps its own weekend', async () => {
  const calendar = await calendarOf(
    'BD',
    entry({ country: 'BD', zone: null, weekend: [5, 6], holidays: null }),
  )

  expect(calendar.zone).toBe('Asia/Dhaka')
  expect(calendar.day('2026-03-26')).toMatchObject({ works: false, known: true })
  expect(calendar.day('2026-03-27')).toMatchObject({ works: false, holiday: null })
  expect(calendar.day('2026-03-29')).toMatchObject({ works: true })
})

it('the zone of the library counts', async () => {
  const calendar = await calendarOf(
    'MN',
    entry({ country: 'MN', zone: 'Asia/Ulaanbaatar', severalZones: true }),
  )

  expect(calendar).toMatchObject({ zone: 'Asia/Ulaanbaatar', zoneIsOneOfSeveral: true })
})

it('holidays are known of complete years alone, and count in every year', async () => {
  const calendar = await calendarOf(
    'LA',
    entry({ holidays: [holiday('12-02'), holiday('2026-04-14')], complete: [2026] }),
  )

  expect(calendar.day('2026-12-02')).toMatchObject({ works: false, known: true })
  expect(calendar.day('2026-12-03')).toMatchObject({ works: true, known: true })
  expect(calendar.day('2027-12-02')).toMatchObject({ works: false, known: false })
  expect(calendar.day('2027-12-03')).toMatchObject({ works: true, known: false })
  expect(calendar.day('2027-04-14')).toMatchObject({ works: true, known: false })
})

it.each([
  { year: 1975, kept: false },
  { year: 1976, kept: true },
  { year: 1989, kept: true },
  { year: 1990, kept: false },
])('a holiday from 1976 until 1990 is kept in $year: $kept', async ({ year, kept }) => {
  const calendar = await calendarOf(
    'LA',
    entry({ holidays: [holiday('12-02', 'National Day', 1976, 1990)] }),
  )

  expect(calendar.day(`${year}-12-02`).holiday).toBe(kept ? 'National Day' : null)
})

it('a holiday on 29 February is kept in leap years', async () => {
  const calendar = await calendarOf('LA', entry({ holidays: [holiday('02-29')] }))

  expect(holidaysIn(calendar, 2028)).toEqual({ '02-29': 'Holiday' })
  expect(holidaysIn(calendar, 2027)).toEqual({})
})

it('two holidays on one day are both named', async () => {
  const calendar = await calendarOf(
    'LA',
    entry({ holidays: [holiday('05-01', 'Labour Day'), holiday('2026-05-01', 'Visakha')] }),
  )

  expect(calendar.day('2026-05-01').holiday).toBe('Labour Day, Visakha')
})

it.each([
  { year: 2014, known: false, holidays: false },
  { year: 2015, known: true, holidays: true },
  { year: 2027, known: true, holidays: true },
  { year: 2028, known: false, holidays: true },
])('the package is trusted for $year: $known', async ({ year, known, holidays }) => {
  const calendar = await calendarOf('DE')

  expect(calendar.day(`${year}-10-03`)).toMatchObject({ works: !holidays, known })
})

it.each([
  ['US', 'America/New_York', true],
  ['AU', 'Australia/Sydney', true],
  ['ID', 'Asia/Jakarta', true],
  ['CD', 'Africa/Kinshasa', true],
  ['MY', 'Asia/Kuala_Lumpur', false],
  ['CN', 'Asia/Shanghai', false],
  ['FR', 'Europe/Paris', false],
])('the zone of %s is %s, one of several: %s', async (country, zone, zoneIsOneOfSeveral) => {
  expect(await calendarOf(country)).toMatchObject({ zone, zoneIsOneOfSeveral })
})

it('a country that was not asked for has what the library says, and nothing more', async () => {
  const calendars = await loadCalendars({ calendars: [entry({ complete: [2026] })] }, ['TH'])

  expect(calendars.of('LA').day('2026-12-03')).toMatchObject({ works: true, known: true })
  expect(calendars.of('VN')).toMatchObject({ zone: null })
  expect(calendars.of('VN').day('2026-09-02')).toMatchObject({ works: true, known: false })
})

it('asked again, it says the same', async () => {
  const calendars = await loadCalendars({ calendars: [] }, ['TH'])

  expect(calendars.of('TH')).toBe(calendars.of('TH'))
  expect(calendars.of('TH').day('2026-04-13')).toEqual(calendars.of('TH').day('2026-04-13'))
})

it('nobody works on a holiday or a weekend, and everybody on any other day', async () => {
  const listed = fc.record({
    on: fc.constantFrom(...daysOf(2026), ...daysOf(2028).map((day) => day.slice(5))),
    label: fc.constant('Holiday'),
    from: fc.option(fc.integer({ min: 2024, max: 2028 }), { nil: null }),
    until: fc.option(fc.integer({ min: 2024, max: 2030 }), { nil: null }),
  })
  const weekends = fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('LA', 'TH', 'SA'),
      weekends,
      fc.option(fc.array(listed, { maxLength: 20 }), { nil: null }),
      fc.constantFrom(2025, 2026, 2028),
      async (country, weekend, holidays, year) => {
        const calendar = await calendarOf(country, entry({ country, weekend, holidays }))

        for (const date of daysOf(year)) {
          const day = calendar.day(date)
          const isFree = weekend.includes(new Date(`${date}T12:00Z`).getUTCDay() || 7)
          expect(day.works, date).toBe(!isFree && day.holiday === null)
          const isListed = holidays?.some(
            ({ on, from, until }) =>
              date === on ||
              (date.endsWith(`-${on}`) && (from ?? 0) <= year && year < (until ?? 9999)),
          )
          if (isListed !== undefined) expect(day.holiday !== null, date).toBe(isListed)
        }
      },
    ),
    { numRuns: 40 },
  )
})
