import type { Plan } from '../../../../src/case/plan.ts'
import { dueItem, madeOf, stepOf, taskOf } from './building.ts'
import { answerOf, body, ministry, one, RETURNING } from './library.ts'
import { timesOf } from './times-of.ts'

/** Nobody takes the person over, and who was named has refused. */
export async function withHole(): Promise<Plan> {
  const shelter = await answerOf('shelter', RETURNING)
  const escort = await answerOf('transport-escort', {
    ...RETURNING,
    'consent-to-return': true,
    'risk-on-return': 'low',
    'asylum-claim': 'none',
  })
  const medical = await answerOf('medical', RETURNING)
  return madeOf(
    [
      stepOf('shelter', 'due', shelter, {
        tasks: [
          taskOf('house', {
            state: 'due',
            fallback: {
              clause: 'return-chain#house',
              responsible: one(body('ngo')),
              because: 'rejected',
            },
            handover: {
              status: 'rejected',
              at: '2026-06-09T16:30+07:00',
              reason: 'no-bed',
              refusals: [{ status: 'rejected', at: '2026-06-09T16:30+07:00', reason: 'no-bed' }],
            },
          }),
          taskOf('inform', { state: 'done', doneAt: '2026-06-03' }),
        ],
      }),
      stepOf('transport-escort', 'blocked', escort, {
        late: true,
        blockedBy: [
          { kind: 'handover', step: 'shelter', status: 'rejected' },
          { kind: 'excluded', clauses: ['example-mou#escort'] },
          { kind: 'conflict', clauses: ['example-mou#escort', 'return-chain#house'] },
        ],
        tasks: [
          taskOf('escort', {
            state: 'blocked',
            times: [
              timesOf(escort, 'escort', {
                status: 'dated',
                start: { event: 'return-decision', at: '2026-06-01' },
                due: '2026-06-10',
              }),
            ],
            handover: {
              status: 'expired',
              at: '2026-06-11',
              reason: null,
              refusals: [{ status: 'expired', at: '2026-06-11', reason: null }],
            },
          }),
        ],
      }),
      stepOf('medical', 'upcoming', medical, { after: ['shelter', 'transport-escort'] }),
      stepOf('risk-assessment', 'not-needed', null),
    ],
    {},
    {
      custody: {
        held: [
          { step: 'shelter', by: one(ministry), status: 'held', needs: [] },
          {
            step: 'transport-escort',
            by: one(body('social-welfare', 'LA')),
            status: 'held',
            needs: [],
          },
          { step: 'medical', by: null, status: 'nobody', needs: [] },
        ],
        passes: [
          { from: 'shelter', to: 'transport-escort', status: 'broken', by: [], needs: [] },
          {
            from: 'transport-escort',
            to: 'medical',
            status: 'handed-over',
            by: ['transport-escort'],
            needs: [],
          },
        ],
        holes: [
          {
            kind: 'no-handover',
            step: 'transport-escort',
            other: 'shelter',
            giver: one(ministry),
            receiver: one(body('social-welfare', 'LA')),
            facts: ['origin', 'destination'],
            clauses: ['return-chain#house'],
          },
          {
            kind: 'no-holder',
            step: 'medical',
            other: null,
            giver: null,
            receiver: null,
            facts: [],
            clauses: [],
          },
          {
            kind: 'dropped',
            step: 'medical',
            other: null,
            giver: one(ministry),
            receiver: null,
            facts: ['age'],
            clauses: ['return-chain#treat'],
          },
          {
            kind: 'two-holders',
            step: 'shelter',
            other: 'medical',
            giver: one(ministry),
            receiver: one(body('hospital', 'TH')),
            facts: [],
            clauses: [],
          },
        ],
      },
      due: [
        dueItem('transport-escort', 'escort', '2026-06-10', {
          clause: 'example-mou#escort',
          past: 'yes',
          waits: true,
        }),
      ],
    },
  )
}
