import { expect, it } from 'vitest'
import type { FallbackAnswer, WhoStatementAnswer } from '../../../src/ask/statement-answer.ts'
import { hasPassedOn } from '../../../src/case/time/is-past.ts'
import { bodiesOf, limitOf, timesOf, type Happened } from './counting.ts'

function fallbackOf(after: string | null, more: Partial<FallbackAnswer> = {}): FallbackAnswer {
  const limit = after === null ? null : limitOf(after)
  return {
    after: limit?.within ?? null,
    days: limit?.days ?? null,
    words: limit?.words ?? null,
    responsible: bodiesOf(null),
    status: 'assigned',
    needs: [],
    cannotBeEstablished: [],
    ...more,
  }
}

function passing(after: string | null, statement: Partial<WhoStatementAnswer>, happened: Happened) {
  const { fallback } = timesOf({ ...statement, fallback: fallbackOf(after) }, happened)
  if (fallback === null) throw new Error('no fallback')
  return fallback
}

const CUSTODY = { custody: '2026-06-03T18:00+07:00' }

it.each([
  {
    what: 'from the due time',
    after: '3 days',
    limits: [limitOf('3 working days of custody')],
    from: '2026-06-11',
    countedFrom: { what: 'due', at: '2026-06-08' },
  },
  {
    what: 'in working days of the first body',
    after: '3 working days',
    limits: [limitOf('2 days of custody')],
    from: '2026-06-10',
    countedFrom: { what: 'due', at: '2026-06-05' },
  },
  {
    what: 'in hours from the end of the due day',
    after: '12 hours',
    limits: [limitOf('2 days of custody')],
    from: '2026-06-06T12:00+07:00',
    countedFrom: { what: 'due', at: '2026-06-05' },
  },
  {
    what: 'in hours from a due hour',
    after: '12 hours',
    limits: [limitOf('24 hours of custody')],
    from: '2026-06-05T06:00+07:00',
    countedFrom: { what: 'due', at: '2026-06-04T18:00+07:00' },
  },
  {
    what: 'from the first of two due times',
    after: '1 day',
    limits: [limitOf('5 days of custody'), limitOf('2 days of custody')],
    from: '2026-06-06',
    countedFrom: { what: 'due', at: '2026-06-05' },
  },
  {
    what: 'from a limit that binds where possible only where there is no other',
    after: '1 day',
    limits: [limitOf('2 days of custody', { wherePossible: true }), limitOf('5 days of custody')],
    from: '2026-06-09',
    countedFrom: { what: 'due', at: '2026-06-08' },
  },
  {
    what: 'from the event where the text gives words',
    after: '3 days',
    limits: [limitOf('without delay', { from: ['custody'], runs: 'event' })],
    from: '2026-06-06',
    countedFrom: { what: 'start', at: '2026-06-03T18:00+07:00' },
  },
])('a duty passes on, counted $what', ({ after, limits, from, countedFrom }) => {
  expect(passing(after, { limits }, { events: CUSTODY })).toMatchObject({
    from,
    countedFrom,
    zone: 'Asia/Bangkok',
  })
})

it('where nothing else is dated, it is counted from the offer of the handover', () => {
  const offeredAt = '2026-06-05T10:00+07:00'

  const waiting = passing('2 days', {}, { offeredAt: null })
  const offered = passing('2 days', {}, { offeredAt })
  const both = passing(
    '2 days',
    { limits: [limitOf('1 day of custody')] },
    { events: CUSTODY, offeredAt },
  )

  expect(waiting).toMatchObject({ from: null, countedFrom: null, zone: null })
  expect(offered).toMatchObject({
    from: '2026-06-07',
    countedFrom: { what: 'offer', at: offeredAt },
  })
  expect(both).toMatchObject({ from: '2026-06-06', countedFrom: { what: 'due' } })
})

it.each([
  { what: 'no time', after: null, words: null },
  { what: 'words', after: 'when it cannot act', words: 'when it cannot act' },
])('a fallback with $what has no date', ({ after, words }) => {
  const limits = [limitOf('1 day of custody')]

  expect(passing(after, { limits }, { events: CUSTODY })).toMatchObject({ from: null, words })
})

it('while the clock of the duty stands still, it does not pass on', () => {
  const limits = [limitOf('2 days of custody', { excluding: ['journey'] })]
  const intervals = [{ interval: 'journey', from: '2026-06-04', to: null }]

  const found = passing('1 day', { limits }, { events: CUSTODY, intervals })

  expect(found).toMatchObject({ from: null, countedFrom: null })
})

it('from a due time that is not known exactly, the latest counts', () => {
  const limits = [limitOf('24 hours of custody')]

  const found = passing('24 hours', { limits }, { events: { custody: '2026-06-03' } })

  expect(found).toMatchObject({
    from: '2026-06-06T00:00+07:00',
    notes: [{ kind: 'no-time-of-day', event: 'custody' }],
  })
})

it.each([
  { at: '2026-06-06', past: 'no' },
  { at: '2026-06-07T00:00+07:00', past: 'yes' },
  { at: '2026-06-07', past: 'yes' },
])('at $at a duty that passes on after 6 June has done so: $past', ({ at, past }) => {
  const limits = [limitOf('2 days of custody')]

  expect(hasPassedOn(passing('1 day', { limits }, { events: CUSTODY }), at)).toBe(past)
})

it('what makes the due time uncertain makes it uncertain whether the duty has passed on', () => {
  const last = limitOf('2 days', { from: ['custody', 'rescue'], runs: 'last-of' })
  const provisional = passing('1 day', { limits: [last] }, { events: CUSTODY })
  const lao = {
    responsible: bodiesOf('LA'),
    limits: [limitOf('2 working days of custody')],
  }
  const perhapsHoliday = passing('1 day', lao, { events: CUSTODY })

  expect(hasPassedOn(provisional, '2027-01-01')).toBe('maybe')
  expect(hasPassedOn(perhapsHoliday, '2026-06-08')).toBe('maybe')
  expect(hasPassedOn(perhapsHoliday, '2026-07-08')).toBe('yes')
  expect(hasPassedOn(passing(null, {}, {}), '2027-01-01')).toBe('no')
})
