import { expect, it } from 'vitest'
import type { TimeNote } from '../../../src/case/deadline.ts'
import { calendarsOf, deadlineOf, limitOf } from './counting.ts'

// 2026-06-05 is a Friday, 2026-08-12 a Wednesday and a public holiday in Thailand.
const FRIDAY_EVENING = '2026-06-05T18:00+07:00'

const kindsOf = (notes: readonly TimeNote[]) => notes.map(({ kind }) => kind)

it.each([
  { limit: '1 working day of custody', due: '2026-06-08', notes: [] },
  { limit: '1 day of custody', due: '2026-06-06', notes: ['due-on-day-off'] },
  { limit: '24 hours of custody', due: '2026-06-06T18:00+07:00', notes: ['due-on-day-off'] },
  { limit: '30 minutes of custody', due: '2026-06-05T18:30+07:00', notes: [] },
  { limit: '2 weeks of custody', due: '2026-06-19', notes: [] },
])('from Friday 18:00, $limit ends on $due', ({ limit, due, notes }) => {
  const deadline = deadlineOf(limit, { events: { custody: FRIDAY_EVENING } })

  expect(deadline).toMatchObject({ due, dueAtTheLatest: null })
  expect(kindsOf(deadline.notes)).toEqual(notes)
})

it.each([
  { from: '2024-02-29', limit: '1 year', due: '2025-02-28' },
  { from: '2023-02-28', limit: '1 year', due: '2024-02-28' },
  { from: '2024-02-28', limit: '1 year', due: '2025-02-28' },
  { from: '2024-02-29', limit: '4 years', due: '2028-02-29' },
  { from: '2024-01-31', limit: '1 month', due: '2024-02-29' },
  { from: '2026-01-31', limit: '1 month', due: '2026-02-28' },
  { from: '2026-01-31', limit: '2 months', due: '2026-03-31' },
  { from: '2024-02-29', limit: '1 month', due: '2024-03-29' },
  { from: '2024-02-28', limit: '1 day', due: '2024-02-29' },
  { from: '2026-02-28', limit: '1 day', due: '2026-03-01' },
  { from: '2024-02-28', limit: '2 days', due: '2024-03-01' },
])('$limit from $from ends on $due', ({ from, limit, due }) => {
  expect(deadlineOf(`${limit} of custody`, { events: { custody: from } })).toMatchObject({ due })
})

it('a holiday on the due day does not move a limit in calendar days, and is noted', () => {
  const { due, notes } = deadlineOf('7 days of custody', { events: { custody: '2026-08-05' } })

  expect(due).toBe('2026-08-12')
  expect(notes).toEqual([{ kind: 'due-on-day-off', day: '2026-08-12', holiday: "Mother's Day" }])
})

it('a holiday on the due day moves a limit in working days', () => {
  const { due, notes } = deadlineOf('5 working days of custody', {
    events: { custody: '2026-08-05' },
  })

  expect({ due, notes }).toEqual({ due: '2026-08-13', notes: [] })
})

it.each([
  // Clocks go forward in London on 29 March 2026 at 01:00, back on 25 October at 02:00.
  { country: 'GB', at: '2026-03-28T18:00+00:00', due: '2026-03-29T19:00+01:00' },
  { country: 'GB', at: '2026-10-24T18:00+01:00', due: '2026-10-25T17:00+00:00' },
  // A local time that does not exist: 01:30 on the next day.
  { country: 'GB', at: '2026-03-28T01:30+00:00', due: '2026-03-29T02:30+01:00' },
  // One that exists twice: the first 01:30, and the second.
  { country: 'GB', at: '2026-10-24T01:30+01:00', due: '2026-10-25T01:30+01:00' },
  { country: 'GB', at: '2026-10-24T02:30+01:00', due: '2026-10-25T01:30+00:00' },
  // In Sydney back on 5 April 2026 at 03:00, forward on 4 October at 02:00.
  { country: 'AU', at: '2026-04-04T18:00+11:00', due: '2026-04-05T17:00+10:00' },
  { country: 'AU', at: '2026-10-03T18:00+10:00', due: '2026-10-04T19:00+11:00' },
  { country: 'TH', at: '2026-03-28T18:00+07:00', due: '2026-03-29T18:00+07:00' },
])('24 hours stay 24 hours over a change of clocks: $at in $country', ({ country, at, due }) => {
  expect(deadlineOf('24 hours of custody', { events: { custody: at } }, country)).toMatchObject({
    due,
  })
})

it.each([
  { country: 'GB', at: '2026-03-28T18:00+00:00', due: '2026-03-29' },
  { country: 'GB', at: '2026-10-24T18:00+01:00', due: '2026-10-25' },
  { country: 'AU', at: '2026-10-03T18:00+10:00', due: '2026-10-04' },
])('a day is a day over a change of clocks: $at in $country', ({ country, at, due }) => {
  expect(deadlineOf('1 day of custody', { events: { custody: at } }, country)).toMatchObject({
    due,
  })
})

it('where clocks jump over midnight, the day starts after the jump', () => {
  // In Cairo there is no 00:00 on 24 April 2026.
  const deadline = deadlineOf('24 hours of custody', { events: { custody: '2026-04-24' } }, 'EG')

  expect(deadline).toMatchObject({
    due: '2026-04-25T01:00+03:00',
    dueAtTheLatest: '2026-04-26T00:00+03:00',
  })
})

it('hours from an event without a time of day end between two times', () => {
  const deadline = deadlineOf('24 hours of custody', { events: { custody: '2026-06-03' } })

  expect(deadline).toMatchObject({
    due: '2026-06-04T00:00+07:00',
    dueAtTheLatest: '2026-06-05T00:00+07:00',
    notes: [{ kind: 'no-time-of-day', event: 'custody' }],
  })
})

it('a day is counted from the local date of the doer, wherever the event was written down', () => {
  // 23:30 in London is 05:30 of the next day in Bangkok.
  const events = { custody: '2026-06-03T23:30+01:00' }

  expect(deadlineOf('1 day of custody', { events }, 'GB')).toMatchObject({ due: '2026-06-04' })
  expect(deadlineOf('1 day of custody', { events }, 'TH')).toMatchObject({ due: '2026-06-05' })
})

it('seconds are written where they are given', () => {
  const events = { custody: '2026-06-03T18:00:07Z' }

  expect(deadlineOf('1 hour of custody', { events })).toMatchObject({
    due: '2026-06-04T02:00:07+07:00',
  })
})

it.each([
  {
    what: 'the offset of the event counts where no zone is known',
    limit: '1 day of custody',
    at: '2026-06-03T18:00+07:00',
    found: { due: '2026-06-04', zone: '+07:00', notes: [{ kind: 'no-zone', used: '+07:00' }] },
  },
  {
    what: 'an event in UTC counts there',
    limit: '1 hour of custody',
    at: '2026-06-03T18:00Z',
    found: {
      due: '2026-06-03T19:00+00:00',
      zone: '+00:00',
      notes: [{ kind: 'no-zone', used: '+00:00' }],
    },
  },
  {
    what: 'days from a date need no zone',
    limit: '1 day of custody',
    at: '2026-06-03',
    found: { due: '2026-06-04', zone: null, notes: [] },
  },
  {
    what: 'hours from a date are counted in UTC',
    limit: '24 hours of custody',
    at: '2026-06-03',
    found: {
      due: '2026-06-04T00:00+00:00',
      dueAtTheLatest: '2026-06-05T00:00+00:00',
      zone: null,
      notes: [
        { kind: 'no-time-of-day', event: 'custody' },
        { kind: 'no-zone', used: 'UTC' },
      ],
    },
  },
  {
    what: 'working days leave out Saturdays and Sundays',
    limit: '1 working day of custody',
    at: '2026-06-05',
    found: { due: '2026-06-08', zone: null, notes: [{ kind: 'no-calendar' }] },
  },
])('of a body of no country: $what', ({ limit, at, found }) => {
  expect(deadlineOf(limit, { events: { custody: at } }, null)).toMatchObject(found)
})

it('a country of which nothing is known has no zone, and no holidays that are known', () => {
  const deadline = deadlineOf(
    '1 working day of custody',
    { events: { custody: '2026-06-05' } },
    'XX',
  )

  expect(deadline).toMatchObject({
    due: '2026-06-08',
    zone: null,
    notes: [{ kind: 'holidays-not-known', country: 'XX', years: [2026] }],
  })
})

it('of a country with several zones it is said which one is used', () => {
  const { notes } = deadlineOf('1 day of custody', { events: { custody: '2026-06-03' } }, 'AU')

  expect(notes).toEqual([{ kind: 'one-of-several-zones', country: 'AU', zone: 'Australia/Sydney' }])
})

it.each([
  { at: '2026-06-05', limit: '1 working day', years: [2026] },
  { at: '2026-12-31', limit: '2 working days', years: [] },
  { at: '2025-12-30', limit: '1 working day', years: [] },
  { at: '2025-12-30', limit: '2 working days', years: [2026] },
])('holidays that are not known are told of the years counted: $at, $limit', (table) => {
  const { notes } = deadlineOf(`${table.limit} of custody`, { events: { custody: table.at } }, 'LA')

  expect(notes).toEqual(
    table.years.length === 0
      ? []
      : [{ kind: 'holidays-not-known', country: 'LA', years: table.years }],
  )
})

it('says who may give more time', () => {
  const by = { anyOf: [{ allOf: [{ role: 'court', at: 'TH', agency: null, name: null }] }] }
  const limit = limitOf('3 days of custody', { extendableBy: by })

  const waiting = deadlineOf(limit, {})
  const dated = deadlineOf(limit, { events: { custody: '2026-06-01' } })

  expect(waiting).toMatchObject({ status: 'not-started', notes: [{ kind: 'extendable', by }] })
  expect(dated).toMatchObject({ due: '2026-06-04', notes: [{ kind: 'extendable', by }] })
})

it.each([
  { limit: '9007199254740991 minutes of custody' },
  { limit: '9007199254740991 hours of custody' },
  { limit: '9007199254740991 days of custody' },
  { limit: '9007199254740991 working days of custody' },
  { limit: '9007199254740991 weeks of custody' },
  { limit: '9007199254740991 months of custody' },
  { limit: '9007199254740991 years of custody' },
  { limit: '7974 years of custody' },
])('what no calendar holds is too far: $limit', ({ limit }) => {
  expect(deadlineOf(limit, { events: { custody: '2026-06-03' } })).toMatchObject({
    status: 'too-far',
    due: null,
    dueAtTheLatest: null,
  })
})

it('the last day that is written is the last of the year 9999', () => {
  const events = { custody: '2026-12-31' }

  expect(deadlineOf('7973 years of custody', { events })).toMatchObject({ due: '9999-12-31' })
})

it('a calendar without working days has no end', () => {
  const calendars = calendarsOf({
    country: 'TH',
    zone: 'Asia/Bangkok',
    weekend: [1, 2, 3, 4, 5, 6, 7],
  })

  expect(
    deadlineOf('1 working day of custody', { events: { custody: '2026-06-03' }, calendars }),
  ).toMatchObject({ status: 'too-far' })
})
