import { expect, it } from 'vitest'
import { loadCalendars } from '../../src/case/calendar/load-calendars.ts'
import { shippedTexts } from '../kit/shipped-library.ts'
import { rulebookOf } from '../kit/shipped-rulebook.ts'

const files = shippedTexts(['rules/calendars'])
const rulebook = rulebookOf(files)

it('each calendar is in the file of its country', () => {
  expect(rulebook.calendars.map(({ country }) => `rules/calendars/${country}.yaml`)).toEqual(
    files.map(({ file }) => file),
  )
})

it.each([
  ['LA', '2026-04-15', 'Lao New Year', false],
  ['LA', '2026-12-02', 'National Day', false],
  ['LA', '2026-03-09', "In lieu of International Women's Day", false],
  ['KH', '2025-09-23', 'Pchum Ben', true],
  ['KH', '2026-11-09', 'Independence Day', false],
  ['KH', '2027-04-14', null, false],
  ['MM', '2026-04-17', 'Myanmar New Year', false],
  ['TH', '2026-04-13', 'Songkran', true],
  ['TH', '2026-06-01', 'In lieu of Visakha Bucha', true],
  // Government offices work on Labour Day.
  ['TH', '2026-05-01', null, true],
  ['TH', '2027-04-13', 'Songkran', false],
  ['VN', '2026-02-16', 'Tet', true],
  ['VN', '2026-09-01', 'National Day', true],
  ['TL', '2026-04-03', 'Good Friday', true],
])('%s on %s: %s, all known: %s', async (country, date, holiday, known) => {
  const calendar = (await loadCalendars(rulebook, [country])).of(country)

  expect(calendar.day(date)).toMatchObject({ works: holiday === null, holiday, known })
})

it.each([
  ['BD', '2026-10-02', '2026-10-03', '2026-10-04'],
  ['SA', '2026-10-02', '2026-10-03', '2026-10-04'],
  ['BN', '2026-10-02', '2026-10-04', '2026-10-03'],
])('in %s people rest on %s and %s, and work on %s', async (country, friday, other, works) => {
  const { day } = (await loadCalendars(rulebook, [country])).of(country)

  expect([friday, other, works].map((date) => day(date).works)).toEqual([false, false, true])
})

it.each([
  ['MN', 'Asia/Ulaanbaatar', true],
  ['LA', 'Asia/Vientiane', false],
  ['BD', 'Asia/Dhaka', false],
])('the zone of %s is %s, one of several: %s', async (country, zone, zoneIsOneOfSeveral) => {
  const calendar = (await loadCalendars(rulebook, [country])).of(country)

  expect(calendar).toMatchObject({ zone, zoneIsOneOfSeveral })
})
