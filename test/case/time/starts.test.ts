import { expect, it } from 'vitest'
import { deadlineOf, limitOf } from './counting.ts'

const firstOf = (text: string, ...from: readonly string[]) =>
  limitOf(text, { from, runs: 'first-of' })
const lastOf = (text: string, ...from: readonly string[]) =>
  limitOf(text, { from, runs: 'last-of' })

it.each([
  { events: {}, found: { status: 'not-started', start: null } },
  {
    events: { rescue: '2026-06-04' },
    found: { due: '2026-06-05', start: { event: 'rescue', at: '2026-06-04' }, provisional: false },
  },
  {
    events: { rescue: '2026-06-04', 'first-contact': '2026-06-03' },
    found: { due: '2026-06-04', start: { event: 'first-contact' }, provisional: false },
  },
])('of alternative starts the earliest that is dated counts: $events', ({ events, found }) => {
  expect(deadlineOf(firstOf('1 day', 'first-contact', 'rescue'), { events })).toMatchObject(found)
})

it.each([
  { events: {}, found: { status: 'not-started', provisional: false } },
  {
    events: { 'examination-done': '2026-06-03' },
    found: { due: '2026-06-10', start: { event: 'examination-done' }, provisional: true },
  },
  {
    events: { 'examination-done': '2026-06-03', 'hospital-discharge': '2026-06-10' },
    found: { due: '2026-06-17', start: { event: 'hospital-discharge' }, provisional: false },
  },
])('of several starts the last may still be to come: $events', ({ events, found }) => {
  const limit = lastOf('5 working days', 'examination-done', 'hospital-discharge')

  expect(deadlineOf(limit, { events })).toMatchObject(found)
})

it('words run from the last of several events too, and may still move', () => {
  const limit = lastOf('without delay', 'examination-done', 'hospital-discharge')

  expect(deadlineOf(limit, { events: { 'examination-done': '2026-06-03' } })).toMatchObject({
    status: 'in-words',
    start: { event: 'examination-done' },
    provisional: true,
  })
})

it('the first of a day and a time on it is not known, so neither is the hour at which it is due', () => {
  const events = { rescue: '2026-06-03', 'first-contact': '2026-06-03T10:00+07:00' }

  expect(deadlineOf(firstOf('24 hours', 'first-contact', 'rescue'), { events })).toMatchObject({
    due: '2026-06-04T00:00+07:00',
    dueAtTheLatest: '2026-06-04T10:00+07:00',
    start: { event: 'rescue' },
    notes: [{ kind: 'no-time-of-day', event: 'rescue' }],
  })
})

it('the last of a day and a time on it is not known either', () => {
  const events = { rescue: '2026-06-03', 'first-contact': '2026-06-03T10:00+07:00' }

  expect(deadlineOf(lastOf('24 hours', 'first-contact', 'rescue'), { events })).toMatchObject({
    due: '2026-06-04T10:00+07:00',
    dueAtTheLatest: '2026-06-05T00:00+07:00',
    start: { event: 'rescue' },
    notes: [{ kind: 'no-time-of-day', event: 'rescue' }],
  })
})

it('a day that is surely not the first leaves nothing open', () => {
  const events = { rescue: '2026-06-04', 'first-contact': '2026-06-03T10:00+07:00' }

  expect(deadlineOf(firstOf('24 hours', 'first-contact', 'rescue'), { events })).toMatchObject({
    due: '2026-06-04T10:00+07:00',
    dueAtTheLatest: null,
    start: { event: 'first-contact' },
    notes: [],
  })
})

it('times in two zones are compared as instants, days by the date of the doer', () => {
  // The rescue is an hour earlier, though its clock shows more.
  const events = { rescue: '2026-06-04T00:30+07:00', 'first-contact': '2026-06-03T19:30+01:00' }

  const hours = deadlineOf(firstOf('24 hours', 'first-contact', 'rescue'), { events }, 'GB')
  const days = deadlineOf(firstOf('1 day', 'first-contact', 'rescue'), { events }, 'GB')

  expect(hours).toMatchObject({ due: '2026-06-04T18:30+01:00', start: { event: 'rescue' } })
  expect(days).toMatchObject({ due: '2026-06-04', start: { event: 'rescue' } })
})
