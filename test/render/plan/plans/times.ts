import type { Deadline } from '../../../../src/case/deadline.ts'
import type { Plan } from '../../../../src/case/plan.ts'
import { dueItem, madeOf, stepOf, taskOf } from './building.ts'
import { answerOf, body, one, RETURNING } from './library.ts'
import { HOLIDAYS, timesOf } from './times-of.ts'

/** Times of every kind, each with what has to be known of it. */
export async function withTimes(): Promise<Plan> {
  const assessment = await answerOf('risk-assessment', RETURNING)
  const medical = await answerOf('medical', RETURNING)
  const at = '2026-06-01T18:00+07:00'
  const start = { event: 'rescue', at }
  const [plain] = timesOf(assessment, 'assess', {}).deadlines
  if (plain === undefined) throw new Error('no deadline')
  const hours = { ...plain.limit, within: 'PT24H', days: null, from: ['rescue', 'closure'] }
  const deadlines: readonly Partial<Deadline>[] = [
    {
      status: 'dated',
      start,
      due: '2026-06-11',
      country: 'TH',
      notes: [
        HOLIDAYS,
        { kind: 'due-on-day-off', day: '2026-06-11', holiday: 'Founding day' },
        { kind: 'left-out', intervals: ['journey'] },
      ],
    },
    {
      status: 'dated',
      start: { event: 'closure', at: '2026-06-12' },
      limit: { ...hours, runs: 'last-of', wherePossible: true },
      due: '2026-06-13T00:00+07:00',
      dueAtTheLatest: '2026-06-14T00:00+07:00',
      provisional: true,
      country: 'LA',
      notes: [
        { kind: 'no-calendar' },
        { kind: 'no-time-of-day', event: 'closure' },
        { kind: 'interval-without-time', interval: 'journey' },
        { kind: 'where-possible' },
        { kind: 'no-zone', used: '+07:00' },
        { kind: 'one-of-several-zones', country: 'ID', zone: 'Asia/Jakarta' },
        { kind: 'extendable', by: one(body('police', 'TH')) },
        {
          kind: 'may-be-extended',
          by: 'return-chain#treat',
          needs: ['injured'],
          cannotBeEstablished: [],
        },
      ],
    },
    { status: 'stopped', start, extendedBy: 'return-chain#treat' },
    { status: 'not-started', limit: { ...hours, runs: 'first-of' } },
    { status: 'no-start', limit: { ...plain.limit, from: [] } },
    { status: 'too-far', start },
  ]
  const times = timesOf(
    assessment,
    'assess',
    {},
    {
      deadlines: deadlines.map((more) => ({ ...plain, ...more })),
      durations: [
        {
          clause: plain.clause,
          duration: {
            bound: 'at-least',
            lasts: 'P3M',
            days: 'calendar',
            event: 'rescue',
            words: null,
          },
          extendedBy: null,
          country: 'TH',
          zone: 'Asia/Bangkok',
          start,
          notBefore: '2026-09-01',
          notAfter: null,
          notes: [HOLIDAYS],
        },
        {
          clause: plain.clause,
          duration: {
            bound: 'exactly',
            lasts: 'P14D',
            days: 'calendar',
            event: 'rescue',
            words: null,
          },
          extendedBy: 'return-chain#house',
          country: 'TH',
          zone: 'Asia/Bangkok',
          start,
          notBefore: '2026-06-15',
          notAfter: '2026-06-15',
          notes: [],
        },
      ],
    },
  )
  return madeOf(
    [
      stepOf('risk-assessment', 'due', assessment, {
        tasks: [taskOf('assess', { state: 'due', times: [times] })],
      }),
      stepOf('medical', 'due', medical),
    ],
    { at: '2026-06-12T09:30+07:00' },
    {
      due: [
        dueItem('risk-assessment', 'assess', '2026-06-11', { past: 'maybe', notes: [HOLIDAYS] }),
        dueItem('risk-assessment', 'assess', '2026-06-13T00:00+07:00', {
          dueAtTheLatest: '2026-06-14T00:00+07:00',
          provisional: true,
          soft: true,
          notes: [{ kind: 'where-possible' }],
        }),
        dueItem('medical', 'treat', '2026-06-13T12:00Z', {
          clause: 'return-chain#treat',
          responsible: one(body('hospital', 'TH')),
          waits: true,
        }),
        dueItem('medical', 'treat', '2026-06-14', {
          clause: 'return-chain#treat',
          dueAtTheLatest: '2026-06-16',
        }),
      ],
      case: {
        facts: RETURNING,
        events: [{ event: 'rescue', at }],
        progress: [],
        intervals: [
          { interval: 'journey', from: '2026-06-02', to: '2026-06-03' },
          { interval: 'journey', from: '2026-06-08', to: null },
        ],
        costs: [{ cost: 'food', step: null, amount: '10.00', currency: 'THB', on: null }],
      },
      drafts: ['round-two'],
    },
  )
}
