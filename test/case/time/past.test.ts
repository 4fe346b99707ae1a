import { expect, it } from 'vitest'
import { compareDeadlines, compareWhen } from '../../../src/case/time/compare-when.ts'
import { isPast } from '../../../src/case/time/is-past.ts'
import { deadlineOf, limitOf, timesOf } from './counting.ts'

const CUSTODY = '2026-06-03T18:00+07:00'

it.each([
  // Due on 4 June, Bangkok.
  { limit: '1 day', at: '2026-06-04', past: 'no' },
  { limit: '1 day', at: '2026-06-05', past: 'yes' },
  { limit: '1 day', at: '2026-06-04T23:59:59+07:00', past: 'no' },
  { limit: '1 day', at: '2026-06-05T00:00+07:00', past: 'yes' },
  // In London it is still 4 June.
  { limit: '1 day', at: '2026-06-04T18:00+01:00', past: 'yes' },
  { limit: '1 day', at: '2026-06-04T17:59+01:00', past: 'no' },
  // Due on 4 June at 18:00.
  { limit: '24 hours', at: '2026-06-04', past: 'no' },
  { limit: '24 hours', at: '2026-06-05', past: 'yes' },
  { limit: '24 hours', at: '2026-06-04T18:00+07:00', past: 'no' },
  { limit: '24 hours', at: '2026-06-04T18:00:01+07:00', past: 'yes' },
  { limit: '24 hours', at: '2026-06-04T11:01Z', past: 'yes' },
])('$limit from custody, at $at: $past', ({ limit, at, past }) => {
  const deadline = deadlineOf(`${limit} of custody`, { events: { custody: CUSTODY } })

  expect(isPast(deadline, at)).toBe(past)
})

it.each([
  { at: '2026-06-04', past: 'no' },
  { at: '2026-06-04T00:00+07:00', past: 'no' },
  { at: '2026-06-04T00:01+07:00', past: 'maybe' },
  { at: '2026-06-05T00:00+07:00', past: 'maybe' },
  { at: '2026-06-05T00:01+07:00', past: 'yes' },
])('24 hours from a day without time, at $at: $past', ({ at, past }) => {
  const deadline = deadlineOf('24 hours of custody', { events: { custody: '2026-06-03' } })

  expect(isPast(deadline, at)).toBe(past)
})

it.each([
  { what: 'a date, of a date', at: '2026-06-05', custody: '2026-06-03', past: 'yes' },
  { what: 'the same day', at: '2026-06-04', custody: '2026-06-03', past: 'no' },
  // 4 June is over first at UTC+14, and last at UTC-12.
  { what: 'an hour later', at: '2026-06-05T01:00Z', custody: '2026-06-03', past: 'maybe' },
  { what: 'a day and more later', at: '2026-06-06T02:00Z', custody: '2026-06-03', past: 'yes' },
  { what: 'by an offset', at: '2026-06-05T00:01+07:00', custody: CUSTODY, past: 'maybe' },
])('1 day of a body whose zone is not known, asked of $what: $past', ({ at, custody, past }) => {
  const deadline = deadlineOf('1 day of custody', { events: { custody } }, null)

  expect(isPast(deadline, at)).toBe(past)
})

it.each([
  { at: '2026-06-05T06:00+10:00', past: 'maybe' },
  { at: '2026-06-05T13:00+10:00', past: 'yes' },
  { at: '2026-06-05', past: 'yes' },
])('in a country of several zones a day may end later, at $at: $past', ({ at, past }) => {
  const deadline = deadlineOf('1 day of custody', { events: { custody: '2026-06-03' } }, 'AU')

  expect(isPast(deadline, at)).toBe(past)
})

it.each([
  { at: '2026-06-08', past: 'no' },
  { at: '2026-06-09', past: 'maybe' },
  { at: '2026-06-23', past: 'maybe' },
  { at: '2026-06-24', past: 'yes' },
])('3 working days over holidays that are not known, at $at: $past', ({ at, past }) => {
  const deadline = deadlineOf('3 working days of custody', { events: { custody: CUSTODY } }, 'LA')

  expect(deadline.due).toBe('2026-06-08')
  expect(isPast(deadline, at)).toBe(past)
})

it('what may still move, or may be longer, is never surely past', () => {
  const events = { custody: CUSTODY }
  const last = limitOf('1 day', { from: ['custody', 'rescue'], runs: 'last-of' })
  const longer = {
    by: 'law#longer',
    limits: [limitOf('30 days')],
    durations: [],
    status: 'unknown' as const,
    needs: ['age'],
    cannotBeEstablished: [],
  }
  const perhaps = timesOf(
    { limits: [limitOf('1 day of custody')], extended: [longer] },
    { events },
  ).deadlines.map((deadline) => isPast(deadline, '2027-01-01'))

  expect(isPast(deadlineOf(last, { events }), '2027-01-01')).toBe('maybe')
  expect(perhaps).toEqual(['maybe'])
})

it.each(['3 days of rescue', 'without delay', '3 days'])(
  'what has no due time is never past: %s',
  (limit) => {
    expect(isPast(deadlineOf(limit, { events: { custody: CUSTODY } }), '2099-01-01')).toBe('no')
  },
)

it('sorts dates and times by when they are over', () => {
  const inOrder = [
    '2026-06-04T08:00+07:00',
    '2026-06-04T06:00Z',
    '2026-06-04',
    '2026-06-05T00:00+00:00',
    '2026-06-05T00:00Z',
    '2026-06-05',
  ]

  expect([...inOrder].reverse().sort((a, b) => compareWhen(a, b))).toEqual(inOrder)
})

it('a date is over where the doer is', () => {
  const bangkok = { due: '2026-06-04', zone: 'Asia/Bangkok' }
  const london = { due: '2026-06-04', zone: 'Europe/London' }
  const hour = { due: '2026-06-04T18:00+00:00', zone: 'Europe/London' }
  const none = { due: null, zone: null }

  expect([none, london, hour, bangkok].sort(compareDeadlines)).toEqual([
    bangkok,
    hour,
    london,
    none,
  ])
})
