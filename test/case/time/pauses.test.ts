import { expect, it } from 'vitest'
import { deadlineOf, limitOf } from './counting.ts'

const CUSTODY = '2026-06-01T08:00+07:00'

interface Paused {
  readonly limit: string
  readonly from: string
  readonly to: string | null
  readonly due: string | null
  readonly latest?: string
}

function paused({ limit, from, to }: Paused) {
  return deadlineOf(limitOf(`${limit} of custody`, { excluding: ['journey'] }), {
    events: { custody: CUSTODY },
    intervals: [{ interval: 'journey', from, to }],
  })
}

it.each([
  // Ten hours of journey are added.
  { from: '2026-06-01T10:00+07:00', to: '2026-06-01T20:00+07:00', due: '2026-06-02T18:00+07:00' },
  // Only what lies after the start counts.
  { from: '2026-06-01T05:00+07:00', to: '2026-06-01T10:00+07:00', due: '2026-06-02T10:00+07:00' },
  // The clock has run out when it begins.
  { from: '2026-06-02T08:00+07:00', to: '2026-06-02T20:00+07:00', due: '2026-06-02T08:00+07:00' },
  { from: '2026-06-02T07:00+07:00', to: '2026-06-02T20:00+07:00', due: '2026-06-02T21:00+07:00' },
  // It ends before it begins, and stops nothing.
  { from: '2026-06-01T20:00+07:00', to: '2026-06-01T10:00+07:00', due: '2026-06-02T08:00+07:00' },
])('24 hours without a journey from $from to $to end at $due', (interval) => {
  expect(paused({ limit: '24 hours', ...interval })).toMatchObject({
    status: 'dated',
    due: interval.due,
    dueAtTheLatest: null,
  })
})

it.each([
  { limit: '3 days', from: '2026-06-02', to: '2026-06-03', due: '2026-06-06' },
  // A day that is touched is not counted, however shortly.
  {
    limit: '3 days',
    from: '2026-06-02T23:59+07:00',
    to: '2026-06-03T00:01+07:00',
    due: '2026-06-06',
  },
  // At midnight the next day is not touched.
  {
    limit: '3 days',
    from: '2026-06-02T10:00+07:00',
    to: '2026-06-03T00:00+07:00',
    due: '2026-06-05',
  },
  // The day of the event is not counted anyway.
  { limit: '3 days', from: '2026-05-30', to: '2026-06-01', due: '2026-06-04' },
  { limit: '3 days', from: '2026-06-05', to: '2026-06-09', due: '2026-06-04' },
  { limit: '1 week', from: '2026-06-08', to: '2026-06-08', due: '2026-06-09' },
  // Thursday to Sunday are left out of the working days after Monday.
  { limit: '3 working days', from: '2026-06-04', to: '2026-06-07', due: '2026-06-08' },
  { limit: '1 month', from: '2026-06-10', to: '2026-06-12', due: '2026-07-04' },
  { limit: '1 month', from: '2026-07-01', to: '2026-07-02', due: '2026-07-03' },
  { limit: '1 month', from: '2026-07-02', to: '2026-07-05', due: '2026-07-01' },
  { limit: '1 year', from: '2026-06-10', to: '2026-06-12', due: '2027-06-04' },
])('$limit without a journey from $from to $to end on $due', (table) => {
  expect(paused(table)).toMatchObject({ status: 'dated', due: table.due })
})

it('a month moves its start, so that what starts later does not end earlier', () => {
  const interval = { interval: 'journey', from: '2026-01-29', to: '2026-01-31' }
  const dueFrom = (custody: string) =>
    deadlineOf(limitOf('1 month of custody', { excluding: ['journey'] }), {
      events: { custody },
      intervals: [interval],
    }).due

  expect(['2026-01-28', '2026-01-31', '2026-02-01'].map(dueFrom)).toEqual([
    '2026-02-28',
    '2026-02-28',
    '2026-03-01',
  ])
})

it.each([
  { limit: '24 hours', from: '2026-06-02T07:59+07:00', status: 'stopped' },
  { limit: '24 hours', from: '2026-06-02T08:00+07:00', status: 'dated' },
  { limit: '3 days', from: '2026-06-04T20:00+07:00', status: 'stopped' },
  { limit: '3 days', from: '2026-06-05', status: 'dated' },
  { limit: '3 working days', from: '2026-06-04', status: 'stopped' },
  { limit: '3 working days', from: '2026-06-05', status: 'dated' },
  { limit: '1 month', from: '2026-07-01', status: 'stopped' },
  { limit: '1 month', from: '2026-07-02', status: 'dated' },
])('$limit while a journey lasts since $from: $status', ({ limit, from, status }) => {
  const { due, ...deadline } = paused({ limit, from, to: null, due: null })

  expect(deadline.status).toBe(status)
  expect(due === null).toBe(status === 'stopped')
})

it('of a journey without times of day it is not known how many hours it took', () => {
  const found = paused({ limit: '48 hours', from: '2026-06-02', to: '2026-06-03', due: null })

  // Between nothing, had it lasted over midnight only, and two whole days.
  expect(found).toMatchObject({
    due: '2026-06-03T08:00+07:00',
    dueAtTheLatest: '2026-06-05T08:00+07:00',
    notes: [
      { kind: 'interval-without-time', interval: 'journey' },
      { kind: 'left-out', intervals: ['journey'] },
    ],
  })
})

it('intervals that overlap stop the clock once', () => {
  const limit = limitOf('24 hours of custody', { excluding: ['journey', 'at-large'] })
  const intervals = [
    { interval: 'at-large', from: '2026-06-01T12:00+07:00', to: '2026-06-01T18:00+07:00' },
    { interval: 'journey', from: '2026-06-01T10:00+07:00', to: '2026-06-01T14:00+07:00' },
    { interval: 'journey', from: '2026-06-01T18:00+07:00', to: '2026-06-01T20:00+07:00' },
  ]

  const deadline = deadlineOf(limit, { events: { custody: CUSTODY }, intervals })

  expect(deadline).toMatchObject({
    due: '2026-06-02T18:00+07:00',
    notes: [{ kind: 'left-out', intervals: ['at-large', 'journey'] }],
  })
})

it('an interval that the limit does not name, or that comes too late, stops nothing and is not told', () => {
  const limit = limitOf('24 hours of custody', { excluding: ['journey'] })
  const intervals = [
    { interval: 'at-large', from: '2026-06-01T12:00+07:00', to: '2026-06-01T18:00+07:00' },
    { interval: 'journey', from: '2026-06-03', to: null },
  ]

  const deadline = deadlineOf(limit, { events: { custody: CUSTODY }, intervals })

  expect(deadline).toMatchObject({ due: '2026-06-02T08:00+07:00', notes: [] })
})
