import { expect, it } from 'vitest'
import type {
  DurationAnswer,
  ExtendedAnswer,
  LimitAnswer,
} from '../../../src/ask/statement-answer.ts'
import { durationOf, limitOf, timesOf } from './counting.ts'

function extendedBy(
  limits: readonly LimitAnswer[],
  more: Partial<ExtendedAnswer> & { readonly durations?: readonly DurationAnswer[] } = {},
): ExtendedAnswer {
  return {
    by: 'law#longer',
    limits,
    durations: [],
    status: 'assigned',
    needs: [],
    cannotBeEstablished: [],
    ...more,
  }
}

const EVENTS = { screening: '2026-06-01', custody: '2026-06-02' }

it.each([
  { longer: limitOf('30 days of screening'), due: '2026-07-01', by: 'law#longer' },
  // Without a start of its own it runs from that of the limit.
  { longer: limitOf('30 days'), due: '2026-07-01', by: 'law#longer' },
  // Whatever the unit; a court adds three working weeks.
  { longer: limitOf('15 working days'), due: '2026-06-22', by: 'law#longer' },
  // A start that the limit has not lengthens it as well.
  { longer: limitOf('15 days of custody'), due: '2026-06-17', by: 'law#longer' },
  // A time that is not longer takes the place of nothing.
  { longer: limitOf('10 days of screening'), due: '2026-06-16', by: null },
  { longer: limitOf('10 days of custody'), due: '2026-06-16', by: null },
])('of 15 days from the screening and what lengthens them: $due', ({ longer, due, by }) => {
  const { deadlines } = timesOf(
    { limits: [limitOf('15 days of screening')], extended: [extendedBy([longer])] },
    { events: EVENTS },
  )

  expect(deadlines).toMatchObject([{ clause: 'memorandum#duty', due, extendedBy: by, notes: [] }])
})

it.each([
  { longer: '30 days of screening', within: 'P30D' },
  { longer: '10 days of screening', within: 'P15D' },
  { longer: '2 weeks', within: 'P15D' },
  { longer: '12 working days', within: 'P12D' },
])('the longer amount counts before anything is dated: $longer', ({ longer, within }) => {
  const { deadlines } = timesOf(
    { limits: [limitOf('15 days of screening')], extended: [extendedBy([limitOf(longer)])] },
    {},
  )

  expect(deadlines).toMatchObject([{ status: 'not-started', limit: { within } }])
})

it('a longer time that runs from what has not happened yet is not due', () => {
  const extended = [extendedBy([limitOf('15 days of court-decision')])]

  const { deadlines } = timesOf(
    { limits: [limitOf('15 days of screening')], extended },
    { events: EVENTS },
  )

  expect(deadlines).toMatchObject([{ status: 'not-started', due: null, extendedBy: 'law#longer' }])
})

it('a longer time in words takes away the number', () => {
  const extended = [extendedBy([limitOf('as long as the court allows')])]

  const { deadlines } = timesOf(
    { limits: [limitOf('15 days of screening')], extended },
    { events: EVENTS },
  )

  expect(deadlines).toMatchObject([{ status: 'in-words', due: null, extendedBy: 'law#longer' }])
})

it('a longer time does not set a clock going that stands still', () => {
  const limits = [limitOf('15 days of screening', { excluding: ['journey'] })]
  const extended = [extendedBy([limitOf('30 days')])]

  const { deadlines } = timesOf(
    { limits, extended },
    { events: EVENTS, intervals: [{ interval: 'journey', from: '2026-06-03', to: null }] },
  )

  expect(deadlines).toMatchObject([{ status: 'stopped', due: null, extendedBy: null }])
})

it('only the limit of the same start is lengthened where there is one', () => {
  const limits = [limitOf('15 days of screening'), limitOf('5 days of custody')]
  const extended = [extendedBy([limitOf('10 days of custody')])]

  const { deadlines } = timesOf({ limits, extended }, { events: EVENTS })

  expect(deadlines).toMatchObject([
    { due: '2026-06-16', extendedBy: null },
    { due: '2026-06-12', extendedBy: 'law#longer' },
  ])
})

it('two limits that come to one and the same are told once', () => {
  const limits = [limitOf('24 hours of screening'), limitOf('1 working day of screening')]
  const extended = [extendedBy([limitOf('10 days')])]

  const { deadlines } = timesOf({ limits, extended }, { events: EVENTS })

  expect(deadlines).toMatchObject([{ due: '2026-06-11', extendedBy: 'law#longer' }])
})

it('the longest of several longer times counts', () => {
  const extended = ['20 days', '40 days', '30 days'].map((text, at) =>
    extendedBy([limitOf(text)], { by: `law#${at}` }),
  )

  const { deadlines } = timesOf(
    { limits: [limitOf('15 days of screening')], extended },
    { events: EVENTS },
  )

  expect(deadlines).toMatchObject([{ due: '2026-07-11', extendedBy: 'law#1' }])
})

it('a longer time that depends on facts is not counted, but told', () => {
  const extended = [
    extendedBy([limitOf('30 days')], { status: 'unknown', needs: ['age'], by: 'law#child' }),
    // It lengthens no limit, but a duration: nothing to tell here.
    extendedBy([], { status: 'unknown', needs: ['sex'], durations: [durationOf('3 days')] }),
  ]

  const { deadlines } = timesOf(
    { limits: [limitOf('15 days of screening')], extended },
    { events: EVENTS },
  )

  expect(deadlines).toMatchObject([
    {
      due: '2026-06-16',
      extendedBy: null,
      notes: [
        { kind: 'may-be-extended', by: 'law#child', needs: ['age'], cannotBeEstablished: [] },
      ],
    },
  ])
})

it('a duration is lengthened by a longer one of the same bound', () => {
  const durations = [
    durationOf('at least 30 days from placement'),
    durationOf('at most 90 days from placement'),
  ]
  const extended = [extendedBy([], { durations: [durationOf('at most 120 days')] })]

  const times = timesOf({ durations, extended }, { events: { placement: '2026-06-01' } })

  expect(times.durations).toMatchObject([
    { notBefore: '2026-07-01', extendedBy: null },
    { notAfter: '2026-09-29', extendedBy: 'law#longer' },
  ])
})
