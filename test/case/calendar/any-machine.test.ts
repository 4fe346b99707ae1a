import Holidays from 'date-holidays'
import { afterEach, expect, it, vi } from 'vitest'
import { CAPITAL_ZONES } from '../../../src/case/calendar/capital-zone.ts'
import { loadCalendars } from '../../../src/case/calendar/load-calendars.ts'
import { holidaysIn } from './days.ts'

const here = process.env['TZ']
afterEach(() => {
  vi.useRealTimers()
  if (here === undefined) delete process.env['TZ']
  else process.env['TZ'] = here
})

const COUNTRIES = Object.keys(new Holidays().getCountries())

async function holidaysOf(countries: readonly string[]) {
  const calendars = await loadCalendars({ calendars: [] }, countries)
  return countries.map((country) => [country, holidaysIn(calendars.of(country), 2026)] as const)
}

it.each([
  // A day begins at one o'clock there when the clocks are put forward.
  ['America/Santiago', 180],
  ['Pacific/Kiritimati', -840],
])('no holiday depends on this machine being in %s', async (zone, behind) => {
  const countries = COUNTRIES.filter((_, index) => index % 2 === (behind < 0 ? 0 : 1))
  process.env['TZ'] = 'UTC'
  const expected = await holidaysOf(countries)

  process.env['TZ'] = zone
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(behind)
  expect(await holidaysOf(countries)).toEqual(expected)
})

it('no holiday depends on today', async () => {
  const countries = ['TH', 'VN', 'ID', 'GB', 'IL']
  const expected = await holidaysOf(countries)

  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2043-08-09T10:11:12Z') })
  expect(await holidaysOf(countries)).toEqual(expected)
})

it('every country for which the package has several zones has one of its capital', () => {
  const several = COUNTRIES.filter((country) => new Holidays(country).getTimezones().length > 1)

  expect(several.filter((country) => !CAPITAL_ZONES.has(country))).toEqual([])
})

it.each([...CAPITAL_ZONES])(
  'the zone of the capital of %s is one that Intl knows',
  (_, { zone }) => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
  },
)
