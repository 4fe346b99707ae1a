import type { Plan } from '../../../../src/case/plan.ts'
import { dueItem, madeOf, stepOf, taskOf } from './building.ts'
import { ledger } from './ledger.ts'
import { answerOf, body, ministry, one, RETURNING } from './library.ts'
import { timesOf } from './times-of.ts'

/** In the middle of a case: something is done, one time is missed, and money is owed. */
export async function underWay(): Promise<Plan> {
  const shelter = await answerOf('shelter', RETURNING)
  const assessment = await answerOf('risk-assessment', RETURNING)
  const medical = await answerOf('medical', RETURNING)
  const escort = await answerOf('transport-escort', {
    ...RETURNING,
    'consent-to-return': true,
    'risk-on-return': 'low',
    'asylum-claim': 'none',
  })
  const start = { event: 'rescue', at: '2026-06-01' }
  return madeOf(
    [
      stepOf('shelter', 'done', shelter, { doneAt: '2026-06-02' }),
      stepOf('risk-assessment', 'overdue', assessment, {
        checklist: ['Ask the person alone', 'Ask about the family and the village'],
        forms: ['case-file', 'Form R 1 of the ministry'],
        issues: ['case-file'],
        tasks: [
          taskOf('assess', {
            state: 'overdue',
            times: [
              timesOf(
                assessment,
                'assess',
                { status: 'dated', start, due: '2026-06-10' },
                {
                  fallback: {
                    responsible: one(body('international-organisation')),
                    status: 'assigned',
                    needs: [],
                    from: '2026-06-13',
                    words: null,
                    countedFrom: { what: 'due', at: '2026-06-10' },
                    zone: 'Asia/Bangkok',
                    provisional: false,
                    notes: [],
                  },
                },
              ),
            ],
          }),
        ],
      }),
      stepOf('medical', 'due', medical, {
        tasks: [
          taskOf('treat', { times: [timesOf(medical, 'treat', { status: 'in-words', start })] }),
        ],
      }),
      stepOf('transport-escort', 'upcoming', escort, {
        after: ['risk-assessment'],
        blockedBy: [{ kind: 'not-done', step: 'risk-assessment' }],
        ends: true,
        tasks: [taskOf('escort', { state: 'upcoming', times: [timesOf(escort, 'escort', {})] })],
      }),
    ],
    { progress: [{ step: 'shelter', task: null, is: 'done', at: '2026-06-02', reason: null }] },
    {
      custody: {
        held: [
          { step: 'shelter', by: one(ministry), status: 'held', needs: [] },
          { step: 'transport-escort', by: one(ministry), status: 'held', needs: [] },
        ],
        passes: [
          { from: 'shelter', to: 'transport-escort', status: 'same-holder', by: [], needs: [] },
        ],
        holes: [],
      },
      due: [dueItem('risk-assessment', 'assess', '2026-06-10', { past: 'yes', overdue: true })],
      ledger,
      askNext: [
        {
          fact: 'injured',
          question: 'Is the person injured?',
          why: 'Help comes first.',
          decides: ['who pays: medical care'],
        },
      ],
    },
  )
}
