import { expect, it } from 'vitest'
import { deadlineOf, durationOf, limitOf, timesOf, bodiesOf } from './counting.ts'

// Every limit here is one that a real law, procedure or agreement sets.

/** Wednesday 3 June 2026, 18:00 in Bangkok. */
const AT = '2026-06-03T18:00+07:00'

it.each([
  // Viet Nam, law of 2024, article 27: verification by the district.
  { limit: '3 days of referral', due: '2026-06-06' },
  // Viet Nam, joint circular of 2014, article 9: visa or permit.
  { limit: '5 days of referral', due: '2026-06-08' },
  // Viet Nam, decree 09 of 2013.
  { limit: '3 working days of referral', due: '2026-06-08' },
  { limit: '12 months of referral', due: '2027-06-03' },
  { limit: '60 days of referral', due: '2026-08-02' },
  { limit: '15 working days of referral', due: '2026-06-24' },
  { limit: '30 working days of referral', due: '2026-07-15' },
  // Australia: 45 and 90 days, by the version of the programme.
  { limit: '45 days of referral', due: '2026-07-18' },
  { limit: '90 days of referral', due: '2026-09-01' },
  // Thailand, referral mechanism: temporary stay.
  { limit: '15 days of referral', due: '2026-06-18' },
  // Lao PDR, shelter in Vientiane.
  { limit: '7 days of referral', due: '2026-06-10' },
])('$limit ends on $due', ({ limit, due }) => {
  expect(deadlineOf(limit, { events: { referral: AT } }, 'VN')).toMatchObject({
    status: 'dated',
    due,
    dueAtTheLatest: null,
    zone: 'Asia/Ho_Chi_Minh',
    start: { event: 'referral', at: AT },
  })
})

it('the second of two limits in a chain waits for the event that ends the first', () => {
  const limits = [limitOf('20 working days of verification-request')]
  const after = [limitOf('10 working days of verification-result')]
  const request = { 'verification-request': '2026-06-03' }

  const first = timesOf({ limits }, { events: request })
  const waiting = timesOf({ limits: after }, { events: request })
  const second = timesOf(
    { limits: after },
    { events: { ...request, 'verification-result': '2026-07-01' } },
  )

  expect(first.deadlines).toMatchObject([{ status: 'dated', due: '2026-07-01' }])
  expect(waiting.deadlines).toMatchObject([{ status: 'not-started', due: null, start: null }])
  expect(second.deadlines).toMatchObject([{ status: 'dated', due: '2026-07-15' }])
})

it.each([
  // Monitoring after return; reflection period of the Council of Europe's convention.
  { lasts: 'at least 3 months from placement', notBefore: '2026-09-03', notAfter: null },
  { lasts: 'at least 30 days from placement', notBefore: '2026-07-03', notAfter: null },
  // Australia: up to twelve months.
  { lasts: 'at most 12 months from placement', notBefore: null, notAfter: '2027-06-03' },
  { lasts: 'at most 15 days from placement', notBefore: null, notAfter: '2026-06-18' },
  { lasts: 'at most 7 days from placement', notBefore: null, notAfter: '2026-06-10' },
  // Myanmar: three days at the border, fourteen in the city.
  { lasts: '3 days from placement', notBefore: '2026-06-06', notAfter: '2026-06-06' },
  { lasts: '14 days from placement', notBefore: '2026-06-17', notAfter: '2026-06-17' },
  { lasts: '14 days', notBefore: null, notAfter: null },
  { lasts: 'until closure', notBefore: null, notAfter: null },
  { lasts: 'until placement', notBefore: AT, notAfter: AT },
])('$lasts: not before $notBefore, not after $notAfter', ({ lasts, ...bounds }) => {
  const { durations } = timesOf({ durations: [durationOf(lasts)] }, { events: { placement: AT } })

  expect(durations).toMatchObject([bounds])
})

it('a minimum and a maximum of one stay are two times', () => {
  const durations = [
    durationOf('at least 3 days from placement'),
    durationOf('at most 7 days from placement'),
  ]

  const times = timesOf({ durations }, { events: { placement: AT } })

  expect(times.durations).toMatchObject([
    { notBefore: '2026-06-06', notAfter: null },
    { notBefore: null, notAfter: '2026-06-10' },
  ])
})

it('a minimum of hours from an event without a time of day runs from the end of that day, a maximum from its start', () => {
  const durations = [
    durationOf('at least 24 hours from custody'),
    durationOf('at most 24 hours from custody'),
    durationOf('24 hours from custody'),
  ]

  const times = timesOf({ durations }, { events: { custody: '2026-06-03' } })

  const note = { kind: 'no-time-of-day', event: 'custody' }
  expect(times.durations).toMatchObject([
    { notBefore: '2026-06-05T00:00+07:00', notAfter: null, notes: [note] },
    { notBefore: null, notAfter: '2026-06-04T00:00+07:00', notes: [note] },
    { notBefore: '2026-06-04T00:00+07:00', notAfter: '2026-06-05T00:00+07:00', notes: [note] },
  ])
})

// United Kingdom: a decision in five working days where possible, and not before day 30; a review by day 45.
it('a limit that binds where possible has a due time like any other, and says so', () => {
  const limit = limitOf('5 working days of referral', { wherePossible: true })

  const deadline = deadlineOf(limit, { events: { referral: '2026-05-20T10:00+01:00' } }, 'GB')

  expect(deadline).toMatchObject({ due: '2026-05-28', notes: [{ kind: 'where-possible' }] })
})

it('a period of reflection and a review at day 45 stand beside each other', () => {
  const { deadlines, durations } = timesOf(
    {
      responsible: bodiesOf('GB'),
      durations: [durationOf('at least 30 days from referral')],
      limits: [limitOf('45 days of referral')],
    },
    { events: { referral: '2026-05-20T10:00+01:00' } },
  )

  expect(durations).toMatchObject([{ notBefore: '2026-06-19' }])
  expect(deadlines).toMatchObject([{ due: '2026-07-04' }])
})

it.each([
  { from: '2015-03-31', within: '45 days', due: '2015-05-15' },
  { from: '2024-07-01', within: '90 days', due: '2024-09-29' },
])('of two versions of a text each counts its own number: $within', ({ from, within, due }) => {
  expect(deadlineOf(`${within} of referral`, { events: { referral: from } }, 'AU')).toMatchObject({
    due,
  })
})

it.each(['without delay', 'immediately', 'at once'])(
  'a limit in words has no due time: %s',
  (words) => {
    const limit = limitOf(words, { from: ['first-contact'], runs: 'event' })

    const started = deadlineOf(limit, { events: { 'first-contact': AT } })
    const waiting = deadlineOf(limit, {})

    expect(started).toMatchObject({ status: 'in-words', due: null, start: { at: AT } })
    expect(waiting).toMatchObject({ status: 'in-words', due: null, start: null })
  },
)

it('a number without an event has no start', () => {
  const deadline = deadlineOf('3 working days', { events: { referral: AT } })

  expect(deadline).toMatchObject({ status: 'no-start', due: null, start: null, zone: null })
})

it.each([
  { aim: 'at once', aimDue: null },
  { aim: '24 hours', aimDue: '2026-06-04T18:00+07:00' },
  { aim: '2 days of rescue', aimDue: '2026-06-04' },
  { aim: '2 days of arrival', aimDue: null },
])('what the text aims at is told beside the limit: $aim', ({ aim, aimDue }) => {
  const events = { custody: AT, rescue: '2026-06-02' }

  const deadline = deadlineOf(limitOf('48 hours of custody', { aim }), { events })

  expect(deadline).toMatchObject({ due: '2026-06-05T18:00+07:00', aimDue })
})

it('a body of each of several countries has a deadline of its own', () => {
  const responsible = bodiesOf('GB', 'TH', null, 'GB')
  const limits = [limitOf('24 hours of referral')]

  const { deadlines } = timesOf({ responsible, limits }, { events: { referral: AT } })

  expect(deadlines).toMatchObject([
    { country: 'GB', zone: 'Europe/London', due: '2026-06-04T12:00+01:00' },
    { country: 'TH', zone: 'Asia/Bangkok', due: '2026-06-04T18:00+07:00' },
    { country: null, zone: '+07:00', due: '2026-06-04T18:00+07:00' },
  ])
})

it.each([{ unnamed: true }, { nobody: true }] as const)(
  'where no body is named, the deadline belongs to no country',
  (responsible) => {
    const limits = [limitOf('1 day of referral')]

    const { deadlines } = timesOf({ responsible, limits }, { events: { referral: '2026-06-03' } })

    expect(deadlines).toMatchObject([{ country: null, zone: null, due: '2026-06-04', notes: [] }])
  },
)
