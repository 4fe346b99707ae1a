import type { Plan } from '../../../../src/case/plan.ts'
import { madeOf, stepOf } from './building.ts'
import { answerOf, ministry, one } from './library.ts'

/** Whether this is the way the case goes depends on what is not known. */
export async function withOpenBranch(): Promise<Plan> {
  const facts = { origin: 'LA', age: '12..17' }
  const escort = await answerOf('transport-escort', facts)
  const medical = await answerOf('medical', facts)
  const shelter = await answerOf('shelter', facts)
  return {
    ...madeOf(
      [
        stepOf('transport-escort', 'blocked', escort, {
          blockedBy: [{ kind: 'not-known', needs: ['destination', 'asylum-claim'] }],
        }),
        stepOf('medical', 'blocked', medical, { blockedBy: [{ kind: 'not-known', needs: [] }] }),
        stepOf('shelter', 'upcoming', shelter, { after: ['medical'] }),
      ],
      { facts },
      {
        custody: {
          held: [
            { step: 'transport-escort', by: null, status: 'unknown', needs: ['destination'] },
            { step: 'shelter', by: one(ministry), status: 'held', needs: [] },
          ],
          passes: [
            {
              from: 'transport-escort',
              to: 'shelter',
              status: 'unknown',
              by: [],
              needs: ['destination', 'consent-to-return'],
            },
          ],
          holes: [],
        },
        askNext: escort.askNext,
      },
    ),
    procedure: {
      instrument: 'return-chain',
      title: 'Return of victims of trafficking from Thailand to Laos (example)',
      applies: 'unknown',
      needs: ['destination'],
    },
  }
}
