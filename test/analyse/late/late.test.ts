import { expect, it } from 'vitest'
import type { LateByDesign } from '../../../src/analyse/late/detail.ts'
import { lateFindings } from '../../../src/analyse/late/late-findings.ts'
import type { FoundWhole } from '../../../src/analyse/found-whole.ts'
import { witnessWords } from '../../../src/analyse/witness-words.ts'
import type { Calendars } from '../../../src/case/calendars.ts'
import { reckoning } from '../../../src/case/reckoning.ts'
import { library, must, placed, says, type Block } from '../../case/plan/library.ts'
import { calendars, planOf, taskOf } from '../../case/plan/planning.ts'
import { wholeOf } from '../custody/finding.ts'

type Late = FoundWhole & { readonly detail: LateByDesign }

/** Thailand with three days off in April, as in most years. */
const withFeast: Calendars = {
  of: (country) => {
    const plain = calendars.of(country)
    return {
      ...plain,
      day: (date) => {
        const day = plain.day(date)
        return /-04-1[345]$/.test(date) ? { ...day, works: false, holiday: 'Songkran' } : day
      },
    }
  },
}

function lateIn(blocks: readonly Block[], by: Calendars = calendars): readonly Late[] {
  const whole = wholeOf(library(...blocks), { reckoning: reckoning(by, ['TH', 'LA']) })
  const { found, notExact } = lateFindings(whole)
  expect(notExact).toEqual([])
  return found.filter((one): one is Late => one.detail.code === 'audit/late-by-design')
}

function inShort({ detail, name }: Late): string {
  const { because, severity, first, start, firstUntil, due } = detail
  return `${severity} ${because}: ${first} until ${firstUntil}, ${name.step ?? ''}/${name.subject ?? ''} due ${due}, if ${start}`
}

const ORDER = [placed('find'), placed('house', 'after: [find]')]

function chained(first: string, next: string): readonly Block[] {
  return [
    ...ORDER,
    must('find', 'police@TH', `within: ${first}`),
    must('house', 'welfare@TH', `within: ${next}`),
  ]
}

it.each([
  { first: '4 days of rescue', next: '3 days of rescue', late: 'error' },
  { first: '3 days of rescue', next: '3 days of rescue', late: undefined },
  { first: '49 hours of rescue', next: '2 days of rescue', late: 'warning' },
  { first: '48 hours of rescue', next: '2 days of rescue', late: undefined },
  { first: '1 day of rescue', next: '24 hours of rescue', late: 'error' },
  { first: '30 days of rescue', next: '1 month of rescue', late: 'warning' },
  { first: '5 working days of rescue', next: '8 days of rescue', late: undefined },
  { first: '5 working days of rescue', next: '6 days of rescue', late: 'warning' },
  { first: '5 working days of rescue', next: '4 days of rescue', late: 'error' },
  { first: '3 working days of rescue', next: '4 days of rescue', late: 'warning' },
  {
    first: '{ limit: 4 days, from: rescue, where-possible: yes }',
    next: '3 days of rescue',
    late: undefined,
  },
  {
    first: '4 days of rescue',
    next: '{ limit: 3 days, from: rescue, where-possible: yes }',
    late: undefined,
  },
  { first: 'without delay', next: '3 days of rescue', late: undefined },
  { first: '40 days of consent', next: '3 days of rescue', late: undefined },
])('$first, and after that $next: $late', ({ first, next, late }) => {
  expect(lateIn(chained(first, next)).map(({ detail }) => detail.severity)).toEqual(
    late === undefined ? [] : [late],
  )
})

it('shows the first start from which it is late, with both dates and both clauses', () => {
  const blocks = chained('3 working days of rescue', '5 days of rescue')

  expect(lateIn(blocks)).toEqual([])
  const [one, ...others] = lateIn(blocks, withFeast)
  expect(others).toEqual([])
  expect(one && inShort(one)).toBe(
    'warning maximum: find/meet until 2027-04-16, house/keep due 2027-04-13, if 2027-04-08',
  )
  expect(one?.detail).toMatchObject({
    event: 'rescue',
    procedure: 'sop',
    countries: ['TH'],
    searched: { from: '2026-06-01', to: '2028-05-31' },
  })
  expect(one?.clauses.map(({ clause }) => clause)).toEqual(['sop#on-house', 'sop#on-find'])
})

it('the dates are those that the plan of the case gives', async () => {
  const blocks = chained('3 working days of rescue', '5 days of rescue')
  const [one] = lateIn(blocks, withFeast)
  const { witness } = one?.described ?? {}
  if (one === undefined || witness == null) throw new Error('nothing was found')

  const plan = await planOf(library(...blocks), {
    facts: witnessWords(witness).facts.join(' '),
    events: [`rescue=${one.detail.start}`],
    asOf: '2027-06-01',
    calendars: withFeast,
  })

  const dueOf = (step: string, task: string) =>
    taskOf(plan, step, task).times.flatMap(({ deadlines }) => deadlines.map(({ due }) => due))
  expect(dueOf('find', 'meet')).toEqual([one.detail.firstUntil])
  expect(dueOf('house', 'keep')).toEqual([one.detail.due])
})

it('time runs through events that end a task', () => {
  const blocks = (due: string) => [
    placed('ask'),
    placed('house', 'after: [ask]'),
    placed('move', 'after: [house]'),
    must('ask', 'ngo', 'within: 3 days of rescue'),
    must('house', 'shelter', 'within: 5 days of consent'),
    must('move', 'police@TH', `within: ${due}`),
  ]

  expect(lateIn(blocks('8 days of rescue'))).toEqual([])
  expect(lateIn(blocks('7 days of rescue')).map(inShort)).toEqual([
    'error maximum: house/keep until 2026-06-09, move/escort due 2026-06-08, if 2026-06-01',
  ])
  expect(lateIn(blocks('5 days of consent'))).toEqual([])
  expect(lateIn(blocks('4 days of consent')).map(({ detail }) => detail.event)).toEqual(['consent'])
})

it('of several events, the first of those known counts, and the last only if all are', () => {
  const late = (from: string) =>
    lateIn(chained('9 days of rescue', `{ limit: 3 days, from: ${from} }`)).length

  expect(late('{ first-of: [rescue, arrival] }')).toBe(1)
  expect(late('{ last-of: [rescue, arrival] }')).toBe(0)
})

it('what must last longer than the limit after it runs, is late whatever anybody does', () => {
  const blocks = (lasts: string) => [
    placed('ask'),
    placed('move', 'after: [ask]'),
    placed('home', 'after: [move]'),
    placed('close', 'after: [home]\nends: yes'),
    must('home', 'family', `for: ${lasts}`),
    must('close', 'welfare@TH', 'within: 10 days of consent'),
  ]

  expect(lateIn(blocks('at least 30 days from consent')).map(inShort)).toEqual([
    'error minimum: home/live until 2026-07-01, close/file due 2026-06-11, if 2026-06-01',
  ])
  expect(lateIn(blocks('at least 10 days from consent'))).toEqual([])
  // The arrival ends the journey, which comes after the consent.
  expect(lateIn(blocks('at least 30 days from arrival'))).toHaveLength(1)
  expect(lateIn(blocks('at least 30 days'))).toHaveLength(1)
  expect(lateIn(blocks('at least 30 days from rescue'))).toEqual([])
  expect(lateIn(blocks('at most 30 days from consent'))).toEqual([])
})

it('a duty that has to last longer than it may is an error, in one text or in two', () => {
  const one = lateIn([
    must('house', 'shelter', 'id: least\nfor: at least 3 months from rescue'),
    must('house', 'shelter', 'id: most\nwhen: { adult: yes }\nfor: at most 60 days from rescue'),
  ])

  expect(one.map(inShort)).toEqual([
    'error bounds: house/keep until 2026-09-01, house/keep due 2026-07-31, if 2026-06-01',
  ])
  expect(one[0]?.described.regions).toEqual([{ when: { adult: ['yes'] } }])
  expect(
    lateIn([
      must('house', 'shelter', 'id: least\nfor: at least 60 days from rescue'),
      must('house', 'shelter', 'id: most\nfor: at most 60 days from rescue'),
    ]),
  ).toEqual([])
  expect(
    lateIn([
      must('house', 'shelter', 'id: least\nfor: at least 90 days from rescue'),
      must('house', 'shelter', 'id: most\nfor: at most 60 days from arrival'),
    ]),
  ).toEqual([])
})

it('only cases in which both stand, in that order, are late', () => {
  const [one, ...others] = lateIn([
    placed('find', 'when: { adult: yes }'),
    placed('house', 'after: [{ step: find, when: { willing: yes } }]'),
    must('find', 'police@TH', 'within: 9 days of rescue'),
    must('house', 'welfare@TH', 'within: 3 days of rescue\nwhen: { destination: TH }'),
  ])

  expect(others).toEqual([])
  expect(one?.described.regions).toEqual([
    { when: { adult: ['yes'], destination: ['TH'], willing: ['yes'] } },
  ])
  expect(one?.described.witness).toMatchObject({
    facts: { adult: true, willing: true, destination: 'TH' },
    status: 'assigned',
  })
})

it('a stricter limit that stands as well keeps the first one in time', () => {
  const late = (when: string) =>
    lateIn([
      ...chained('9 days of rescue', '3 days of rescue'),
      must('find', 'police@TH', `id: sooner\n${when}\nwithin: 2 days of rescue`),
    ]).map(({ described }) => described.regions)

  expect(late('')).toEqual([])
  expect(late('when: { adult: yes }')).toEqual([[{ when: { adult: ['no'] } }]])
})

it('more time that another clause gives is counted', () => {
  const extended = says(
    'more',
    'house',
    'extends: [on-house]\nwhen: { adult: yes }\nwithin: 9 days',
  )
  const [one] = lateIn([...chained('5 days of rescue', '3 days of rescue'), extended])

  expect(one?.described.regions).toEqual([{ when: { adult: ['no'] } }])
})

it('a text may say the order without a procedure', () => {
  const late = (after: string) =>
    lateIn([
      must('find', 'police@TH', 'within: 9 days of rescue'),
      must('house', 'welfare@TH', `within: 3 days of rescue\n${after}`),
    ]).map(({ detail }) => [detail.first, detail.procedure])

  expect(late('after: [find]')).toEqual([['find/meet', null]])
  expect(late('')).toEqual([])
})

it('counts working days by the calendar of each doer, where its country depends on the case', () => {
  const [one, ...others] = lateIn(
    [
      ...ORDER,
      must('find', 'police@destination', 'within: 3 working days of rescue'),
      must('house', 'welfare@TH', 'within: 5 days of rescue'),
    ],
    { of: (country) => (country === 'TH' ? withFeast : calendars).of(country) },
  )

  expect(others).toEqual([])
  expect(one?.described.regions).toEqual([{ when: { destination: ['TH'] } }])
})
